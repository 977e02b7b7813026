import type { BenchResults } from "../bench/results.ts";
import type { EvaluationRun } from "../runner/evaluate.ts";
import { gateProblem } from "../runner/gates.ts";
import { type CaseResult, type SuiteResult, sliceKey } from "../runner/result.ts";
import { renderBenches } from "./bench-sections.ts";
import { formatChange, formatInterval, formatValue } from "./format.ts";
import { type Bar, barPlot, confusionTable, escapeHtml, reliabilityPlot } from "./plots.ts";
import { reportStyle } from "./report-style.ts";
import { gateText } from "./table.ts";

const worstShown = 10;

/** How bad a wrong case is: a surely told falsehood above a gap, a sure answer above an unsure one. */
function badness(entry: CaseResult): number {
  const forbidden = entry.scores["says what it must not"] === true || entry.scores["must-not hits"] === true;
  return (forbidden ? 2 : 0) + (entry.confidence ?? 0.5);
}

/** The wrong cases, worst first. */
export function worstCases(cases: readonly CaseResult[], limit = worstShown): CaseResult[] {
  return cases
    .filter((entry) => !entry.right)
    .toSorted((a, b) => badness(b) - badness(a) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function caseRows(cases: readonly (CaseResult & { suite?: string })[]): string {
  const rows = cases.map(
    (entry) =>
      `<tr><td>${escapeHtml(entry.suite ? `${entry.suite} ${entry.id}` : entry.id)}</td><td>${escapeHtml(entry.question)}</td><td>${escapeHtml(entry.why)}</td><td class="got">${escapeHtml(entry.got)}</td></tr>`,
  );
  return `<table class="cases"><tr><th>case</th><th>question</th><th>what is wrong</th><th>what came back</th></tr>${rows.join("")}</table>`;
}

function metricRows(result: SuiteResult, run: EvaluationRun): string {
  const rows = result.metrics.map((metric) => {
    const gate = run.thresholds.suites[result.suite]?.metrics[metric.name];
    const failed = gate && gateProblem(metric.value, gate);
    const before = run.baseline?.metrics[result.suite]?.[metric.name];
    return `<tr class="${failed ? "failed" : ""}"><td>${escapeHtml(metric.name)}</td><td>${formatValue(metric.value, metric.unit)}</td><td>${formatInterval(metric.interval)}</td><td>${metric.n}</td><td>${gateText(gate)}${failed ? " – fails" : ""}</td><td>${formatChange(metric.value, before, metric.unit)}</td></tr>`;
  });
  return `<table><tr><th>metric</th><th>value</th><th>95 % interval</th><th>n</th><th>gate</th><th>change</th></tr>${rows.join("")}</table>`;
}

function sliceBars(result: SuiteResult, run: EvaluationRun): Bar[] {
  return result.slices
    .filter((slice) => slice.dimension !== "subject")
    .map((slice) => ({
      label: sliceKey(slice),
      value: slice.right / slice.n,
      interval: slice.interval,
      n: slice.n,
      before: run.baseline?.slices[result.suite]?.[sliceKey(slice)],
      gate: run.thresholds.suites[result.suite]?.slices[sliceKey(slice)]?.min,
    }));
}

function suiteSection(result: SuiteResult, run: EvaluationRun): string {
  const title = `<h2 id="${escapeHtml(result.suite)}">${escapeHtml(result.suite)}</h2>`;
  if (result.status === "not run") return `${title}<p class="finding">Not run: ${escapeHtml(result.reason ?? "")}</p>`;
  const parts = [title, metricRows(result, run)];
  const bars = sliceBars(result, run);
  if (bars.length)
    parts.push(`<h3>${escapeHtml(result.primary)} by slice</h3>${barPlot(bars, `${result.suite} by slice`)}`);
  const judged = result.cases.flatMap(({ confidence, right }) =>
    confidence === undefined ? [] : [{ confidence, right }],
  );
  if (judged.length >= 20)
    parts.push(`<h3>Confidence against right</h3>${reliabilityPlot(judged, `${result.suite}: reliability`)}`);
  if (result.confusion) parts.push(...result.confusion.map(confusionTable));
  const worst = worstCases(result.cases);
  if (worst.length)
    parts.push(
      `<details><summary>Ten worst of ${result.cases.filter((entry) => !entry.right).length} wrong</summary>${caseRows(worst)}</details>`,
    );
  return parts.join("\n");
}

function overview(run: EvaluationRun): string {
  const bars = run.results.flatMap((result): Bar[] => {
    const metric = result.metrics.find((entry) => entry.name === result.primary);
    if (!metric || metric.value === null || metric.unit !== "share") return [];
    return [
      {
        label: `${result.suite}: ${metric.name}`,
        value: metric.value,
        interval: metric.interval,
        n: metric.n,
        before: run.baseline?.metrics[result.suite]?.[metric.name],
        gate: run.thresholds.suites[result.suite]?.metrics[metric.name]?.min,
      },
    ];
  });
  return barPlot(bars, "All suites");
}

/**
 * The whole report as one HTML page that needs nothing else: no script, no network, no font. What
 * the benches found is shown after the suites.
 */
export function renderReport(run: EvaluationRun, benches: BenchResults = { ablation: null, peers: null }): string {
  const { index, findings, baseline } = run;
  const all = run.results.flatMap((result) => result.cases.map((entry) => ({ ...entry, suite: result.suite })));
  const suiteOf = new Map<CaseResult, string>(all.map((entry) => [entry, entry.suite]));
  const worst = worstCases(all).map((entry) => ({ ...entry, suite: suiteOf.get(entry) ?? "" }));
  const verdict = findings.length
    ? `<ul class="finding">${findings.map(({ suite, what, message }) => `<li><b>${escapeHtml(suite)}${what ? `, ${escapeHtml(what)}` : ""}</b>: ${escapeHtml(message)}</li>`).join("")}</ul>`
    : `<p class="fine">All gates hold.</p>`;
  const against = baseline
    ? `compared with the baseline accepted on ${escapeHtml(baseline.acceptedOn)} (index ${escapeHtml(baseline.index.fingerprint)})`
    : "no accepted baseline";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vejviser evaluation, ${escapeHtml(run.day)}</title><style>${reportStyle}</style></head><body><main>
<h1>Vejviser evaluation</h1>
<p>${escapeHtml(run.day)}, ${escapeHtml(run.profile)}; index ${escapeHtml(index.fingerprint)}, analyser ${escapeHtml(index.analyserVersion)}, embedding ${escapeHtml(index.embeddingId)}, ${index.documents} documents, ${index.passages} passages; ${against}.</p>
${verdict}
<h2>All suites</h2>
<p class="legend">Bar: value. Line: Wilson's 95 % interval. Red: gate. Ring: baseline. In brackets: cases.</p>
${overview(run)}
<h2>The ten worst</h2>
${worst.length ? caseRows(worst) : "<p>None is wrong.</p>"}
${run.results.map((result) => suiteSection(result, run)).join("\n")}
${renderBenches(benches)}
</main></body></html>
`;
}
