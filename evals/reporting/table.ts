import type { EvaluationRun } from "../runner/evaluate.ts";
import { type Gate, gateProblem } from "../runner/gates.ts";
import { formatChange, formatInterval, formatValue } from "./format.ts";

/** A gate as people read it. */
export function gateText(gate: Gate | undefined): string {
  if (!gate) return "";
  return [gate.min === undefined ? "" : `≥ ${gate.min}`, gate.max === undefined ? "" : `≤ ${gate.max}`]
    .filter(Boolean)
    .join(" ");
}

/** The run as lines for a terminal: every suite and metric, then what was found. */
export function renderTable({ results, thresholds, baseline, findings, index }: EvaluationRun): string[] {
  const rows: string[][] = [["suite", "metric", "value", "95 %", "n", "gate", "", "change"]];
  for (const result of results) {
    if (result.status === "not run") {
      rows.push([result.suite, "not run", "", "", "", "", "", result.reason ?? ""]);
      continue;
    }
    result.metrics.forEach((metric, i) => {
      const gate = thresholds.suites[result.suite]?.metrics[metric.name];
      rows.push([
        i ? "" : result.suite,
        metric.name,
        formatValue(metric.value, metric.unit),
        formatInterval(metric.interval),
        String(metric.n),
        gateText(gate),
        gate ? (gateProblem(metric.value, gate) ? "FAIL" : "ok") : "",
        formatChange(metric.value, baseline?.metrics[result.suite]?.[metric.name], metric.unit),
      ]);
    });
  }
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.slice(0, -1).map((row) => (row[column] ?? "").length))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  lines.push("", `Index ${index.fingerprint}, embedding ${index.embeddingId}, ${index.passages} passages`);
  if (!findings.length) lines.push("All gates hold.");
  else {
    lines.push(`${findings.length} findings:`);
    for (const { suite, what, message } of findings) lines.push(`  ${suite}${what ? `, ${what}` : ""}: ${message}`);
  }
  return lines;
}
