import { z } from "zod";
import type { IndexDescription } from "../../src/ports/passage-index.ts";
import { type Finding, loosenedGates, type Thresholds, thresholdsSchema } from "./gates.ts";
import { type SuiteResult, sliceKey } from "./result.ts";

const indexSchema = z.strictObject({ fingerprint: z.string(), analyserVersion: z.string(), embeddingId: z.string() });

/** `evals/baselines/<profile>.json`: the last accepted run with the index it ran on and the gates it passed. */
export const baselineSchema = z.strictObject({
  acceptedOn: z.iso.date(),
  index: indexSchema,
  /** Suite to metric to value. */
  metrics: z.record(z.string(), z.record(z.string(), z.number())),
  /** Suite to slice to share. */
  slices: z.record(z.string(), z.record(z.string(), z.number())),
  /** The gates at that time; later ones must be as strict. */
  gates: thresholdsSchema,
});
export type Baseline = z.output<typeof baselineSchema>;

/** Which baseline a run is held against: with raw documents in the index it is another one. */
export function profileOf(collections: Iterable<string>): string {
  return new Set(collections).has("library") ? "knowledge-and-library" : "knowledge";
}

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** The record of an accepted run. Throws nothing; ask `acceptanceProblems` first. */
export function toBaseline(
  results: readonly SuiteResult[],
  index: IndexDescription,
  gates: Thresholds,
  day: string,
): Baseline {
  const ran = results.filter((result) => result.status === "run");
  const { fingerprint, analyserVersion, embeddingId } = index;
  return {
    acceptedOn: day,
    index: { fingerprint, analyserVersion, embeddingId },
    metrics: Object.fromEntries(
      ran.map(({ suite, metrics }) => [
        suite,
        Object.fromEntries(metrics.flatMap(({ name, value }) => (value === null ? [] : [[name, rounded(value)]]))),
      ]),
    ),
    slices: Object.fromEntries(
      ran.map(({ suite, slices }) => [
        suite,
        Object.fromEntries(slices.map((slice) => [sliceKey(slice), rounded(slice.right / slice.n)])),
      ]),
    ),
    gates,
  };
}

/** Why the run and its baseline cannot be compared as they are. */
export function baselineFindings(baseline: Baseline | null, index: IndexDescription, profile: string): Finding[] {
  const add = (what: string, message: string): Finding[] => [{ suite: "baseline", what, message }];
  if (!baseline) return add(profile, "there is no accepted baseline; accept this run with --accept");
  const changed = (["fingerprint", "analyserVersion", "embeddingId"] as const).filter(
    (key) => baseline.index[key] !== index[key],
  );
  if (!changed.length) return [];
  const told = changed.map((key) => `${key} ${baseline.index[key]} → ${index[key]}`).join(", ");
  return add(
    profile,
    `the index is another one than was accepted on ${baseline.acceptedOn} (${told}); look at the changes and accept them with --accept`,
  );
}

/** What forbids accepting a run: gates that fail or that were loosened, and runs of some suites only. */
export function acceptanceProblems(
  findings: readonly Finding[],
  baseline: Baseline | null,
  gates: Thresholds,
  whole: boolean,
): Finding[] {
  return [
    ...(whole ? [] : [{ suite: "baseline", what: "", message: "only a run of all suites can be accepted" }]),
    ...findings,
    ...(baseline ? loosenedGates(gates, baseline.gates) : []),
  ];
}
