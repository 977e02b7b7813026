import { mean } from "../metrics/quantile.ts";
import { type Interval, wilsonInterval } from "../metrics/wilson.ts";

/** How a number is to be read and shown. */
export type MetricUnit = "share" | "score" | "difference" | "count" | "ms" | "s" | "MB" | "words";

export interface Metric {
  readonly name: string;
  readonly unit: MetricUnit;
  /** Which way is better; `none` for what is only recorded. */
  readonly better: "higher" | "lower" | "none";
  /** Null when nothing could be measured. */
  readonly value: number | null;
  readonly n: number;
  /** Wilson's 95 % interval; null for what is no share. */
  readonly interval: Interval | null;
  /** How far chance alone moves the figure, where that is more than the weight of one case. */
  readonly standardError?: number;
}

/** One case as it came out. */
export interface CaseResult {
  readonly id: string;
  readonly question: string;
  /** The suite's main verdict on this case. */
  readonly right: boolean;
  /** Why it is wrong, in words; empty when right. */
  readonly why: string;
  /** What came back, cut. */
  readonly got: string;
  /** Dimension to value, for slices: `lang` to `da`. */
  readonly slices: Readonly<Record<string, string>>;
  /** Further verdicts and figures by metric name. */
  readonly scores: Readonly<Record<string, boolean | number>>;
  /** How sure the pipeline was, 0 to 1. */
  readonly confidence?: number;
}

export interface Slice {
  readonly dimension: string;
  readonly value: string;
  readonly n: number;
  readonly right: number;
  readonly interval: Interval | null;
}

export interface ConfusionMatrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `counts[row][column]` */
  readonly counts: readonly (readonly number[])[];
  readonly rowTitle: string;
  readonly columnTitle: string;
}

export interface SuiteResult {
  readonly suite: string;
  readonly status: "run" | "not run";
  /** Why it was not run. */
  readonly reason?: string;
  /** The metric that `right` counts. */
  readonly primary: string;
  readonly metrics: readonly Metric[];
  readonly slices: readonly Slice[];
  readonly cases: readonly CaseResult[];
  readonly confusion?: readonly ConfusionMatrix[];
  readonly seconds: number;
}

/** What a suite hands over; slices and times are added by the runner. */
export type SuiteOutcome =
  | { readonly notRun: string }
  | {
      readonly primary: string;
      readonly metrics: readonly Metric[];
      readonly cases: readonly CaseResult[];
      readonly confusion?: readonly ConfusionMatrix[];
    };

/** A share with its interval. */
export function shareMetric(
  name: string,
  successes: number,
  trials: number,
  better: Metric["better"] = "higher",
): Metric {
  return {
    name,
    unit: "share",
    better,
    value: trials ? successes / trials : null,
    n: trials,
    interval: wilsonInterval(successes, trials),
  };
}

/** A figure without an interval. */
export function figureMetric(
  name: string,
  value: number | null,
  n: number,
  unit: MetricUnit,
  better: Metric["better"] = "none",
  standardError?: number,
): Metric {
  const chance = standardError === undefined ? {} : { standardError };
  return { name, unit, better, value, n, interval: null, ...chance };
}

/** The share of cases with `right`. */
export function rightShare(name: string, cases: readonly CaseResult[]): Metric {
  return shareMetric(name, cases.filter((entry) => entry.right).length, cases.length);
}

/** The share of cases whose score `name` is true, among those that have it. */
export function scoreShare(name: string, cases: readonly CaseResult[], better: Metric["better"] = "higher"): Metric {
  const scored = cases.filter((entry) => entry.scores[name] !== undefined);
  return shareMetric(name, scored.filter((entry) => entry.scores[name] === true).length, scored.length, better);
}

/** The mean of the numeric score `name`, among cases that have it. */
export function scoreMean(name: string, cases: readonly CaseResult[]): Metric {
  const values = cases.flatMap((entry) => (typeof entry.scores[name] === "number" ? [entry.scores[name]] : []));
  return figureMetric(name, mean(values), values.length, "score", "higher");
}

/** Shares of `right` by each dimension and value, in the order of their names. */
export function slicesOf(cases: readonly CaseResult[]): Slice[] {
  const groups = new Map<string, { dimension: string; value: string; n: number; right: number }>();
  for (const { slices, right } of cases)
    for (const [dimension, value] of Object.entries(slices)) {
      const key = `${dimension}=${value}`;
      const group = groups.get(key) ?? { dimension, value, n: 0, right: 0 };
      group.n++;
      if (right) group.right++;
      groups.set(key, group);
    }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, interval: wilsonInterval(group.right, group.n) }));
}

/** The name by which gates and baselines know a slice: `lang=da`. */
export function sliceKey(slice: Pick<Slice, "dimension" | "value">): string {
  return `${slice.dimension}=${slice.value}`;
}
