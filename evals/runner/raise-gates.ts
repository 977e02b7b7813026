import type { Gate, Thresholds } from "./gates.ts";
import { type Metric, type SuiteResult, sliceKey } from "./result.ts";

/** Distance from what is reached: chance and small changes must not fail a run. */
const margin = 0.02;
/** Slices are small: five in a hundred, or two cases. */
const sliceMargin = (n: number) => Math.max(0.05, 2 / n);
/** Slices of fewer cases swing too much for a bound; they must only exist. */
const sliceCases = 15;

/** At least the weight of one case and what chance does, unless nothing at all went wrong (`perfect`): then nothing may. */
const marginOf = ({ n, standardError = 0 }: Metric, value: number, perfect: number | null) =>
  value === perfect ? margin : Math.max(margin, 1 / n, standardError);
// Rounded to a millionth first: 0.05 + 0.02 is a little more than 0.07 in binary.
const hundredths = (value: number) => Math.round(value * 1e6) / 1e4;
const lower = (metric: Metric, value: number, perfect: number | null) =>
  Math.floor(hundredths(value - marginOf(metric, value, perfect))) / 100;
const upper = (metric: Metric, value: number) => Math.ceil(hundredths(value + marginOf(metric, value, 0))) / 100;

/** The gate a figure has earned. Times and memory depend on the machine and are bounded by hand. */
function earned(metric: Metric): Gate {
  const { unit, better, value } = metric;
  if (value === null) return {};
  if (unit === "count") return better === "lower" ? { max: value } : {};
  if (unit !== "share" && unit !== "score" && unit !== "difference") return {};
  if (better === "none") return {};
  if (better === "lower") return { max: upper(metric, value) };
  if (unit === "difference") return { min: lower(metric, value, null) };
  return { min: Math.max(0, lower(metric, value, unit === "share" ? 1 : null)) };
}

/** The stricter of both bounds; a gate never loosens. */
function stricter(gate: Gate, other: Gate): Gate {
  const mins = [gate.min, other.min].filter((bound) => bound !== undefined);
  const maxima = [gate.max, other.max].filter((bound) => bound !== undefined);
  return {
    ...(mins.length ? { min: Math.max(...mins) } : {}),
    ...(maxima.length ? { max: Math.min(...maxima) } : {}),
  };
}

/** Lifts every gate to what this run has reached less a margin; adds what has no gate yet. Nothing falls. */
export function raiseGates(thresholds: Thresholds, results: readonly SuiteResult[]): Thresholds {
  const suites: Record<string, Thresholds["suites"][string]> = { ...thresholds.suites };
  for (const { suite, status, metrics, slices, cases } of results) {
    if (status === "not run") continue;
    const before = suites[suite] ?? { cases: 0, metrics: {}, slices: {}, optional: false };
    const raised = { ...before.metrics };
    for (const metric of metrics)
      if (metric.better !== "none") raised[metric.name] = stricter(raised[metric.name] ?? {}, earned(metric));
    const raisedSlices = { ...before.slices };
    for (const slice of slices) {
      const gate =
        slice.n >= sliceCases
          ? { min: Math.max(0, Math.floor(hundredths(slice.right / slice.n - sliceMargin(slice.n))) / 100) }
          : {};
      raisedSlices[sliceKey(slice)] = stricter(raisedSlices[sliceKey(slice)] ?? {}, gate);
    }
    // The citations bank is as long as the run; its size is no promise.
    const size = suite === "citations" ? before.cases : Math.max(before.cases, cases.length);
    suites[suite] = { ...before, cases: size, metrics: raised, slices: raisedSlices };
  }
  return { suites };
}
