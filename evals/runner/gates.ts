import { z } from "zod";
import { type Metric, type SuiteResult, sliceKey } from "./result.ts";

const gateSchema = z.strictObject({ min: z.number().optional(), max: z.number().optional() });

/** `evals/thresholds.json`. A gate without a bound only demands that the figure exists. */
export const thresholdsSchema = z.strictObject({
  suites: z.record(
    z.string(),
    z.strictObject({
      /** The bank may grow, not shrink. */
      cases: z.number().int().min(0),
      metrics: z.record(z.string(), gateSchema),
      /** Slices of the main metric by `dimension=value`. */
      slices: z.record(z.string(), gateSchema).default({}),
      /** May be left out when the index has none of what it measures; said, never silent. */
      optional: z.boolean().default(false),
    }),
  ),
});
export type Thresholds = z.output<typeof thresholdsSchema>;
export type Gate = z.output<typeof gateSchema>;

export interface Finding {
  readonly suite: string;
  /** Metric or slice; empty when the suite as a whole is meant. */
  readonly what: string;
  readonly message: string;
}

const digits = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(3));

/** What is wrong with a value at its gate; null when it holds. A value that is not there never holds. */
export function gateProblem(value: number | null | undefined, gate: Gate): string | null {
  if (value === null || value === undefined || Number.isNaN(value)) return "is missing";
  if (gate.min !== undefined && value < gate.min)
    return `is ${digits(value)}, the gate is at least ${digits(gate.min)}`;
  if (gate.max !== undefined && value > gate.max) return `is ${digits(value)}, the gate is at most ${digits(gate.max)}`;
  return null;
}

/**
 * Every gate that does not hold among the suites that were asked for: too low or too high, a
 * suite, metric or slice that is gone, a bank that shrank, a suite that nobody gave gates.
 */
export function failedGates(
  results: readonly SuiteResult[],
  thresholds: Thresholds,
  asked: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const byName = new Map(results.map((result) => [result.suite, result]));
  for (const [suite, gates] of Object.entries(thresholds.suites)) {
    if (!asked.has(suite)) continue;
    const add = (what: string, message: string) => findings.push({ suite, what, message });
    const result = byName.get(suite);
    if (!result) {
      add("", "is missing from the run");
      continue;
    }
    if (result.status === "not run") {
      if (!gates.optional) add("", `was not run: ${result.reason}`);
      continue;
    }
    if (result.cases.length < gates.cases) add("cases", `has ${result.cases.length} cases, there were ${gates.cases}`);
    const metrics = new Map<string, Metric>(result.metrics.map((metric) => [metric.name, metric]));
    for (const [name, gate] of Object.entries(gates.metrics)) {
      const problem = gateProblem(metrics.get(name)?.value, gate);
      if (problem) add(name, problem);
    }
    const slices = new Map(result.slices.map((slice) => [sliceKey(slice), slice.right / slice.n]));
    for (const [key, gate] of Object.entries(gates.slices)) {
      const problem = gateProblem(slices.get(key), gate);
      if (problem) add(key, problem);
    }
  }
  for (const suite of asked)
    if (!thresholds.suites[suite]) findings.push({ suite, what: "", message: "has no gates in thresholds.json" });
  return findings;
}

const looser = (now: Gate, then: Gate): boolean =>
  (then.min !== undefined && (now.min === undefined || now.min < then.min)) ||
  (then.max !== undefined && (now.max === undefined || now.max > then.max));

/** Every gate of `then` that `now` has dropped or loosened: gates only rise. */
export function loosenedGates(now: Thresholds, then: Thresholds): Finding[] {
  const findings: Finding[] = [];
  for (const [suite, before] of Object.entries(then.suites)) {
    const after = now.suites[suite];
    if (!after) {
      findings.push({ suite, what: "", message: "lost all its gates" });
      continue;
    }
    const add = (what: string, message: string) => findings.push({ suite, what, message });
    if (after.cases < before.cases) add("cases", `fell from ${before.cases} to ${after.cases}`);
    if (after.optional && !before.optional) add("", "became optional");
    for (const part of ["metrics", "slices"] as const)
      for (const [name, gate] of Object.entries(before[part])) {
        const own = after[part][name];
        if (!own) add(name, "lost its gate");
        else if (looser(own, gate)) add(name, `was loosened from ${JSON.stringify(gate)} to ${JSON.stringify(own)}`);
      }
  }
  return findings;
}
