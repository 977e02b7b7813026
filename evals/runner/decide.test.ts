import { describe, expect, it } from "vitest";
import { toBaseline } from "./baseline.ts";
import { decide, type Evidence } from "./decide.ts";
import { thresholdsSchema } from "./gates.ts";
import { type SuiteResult, shareMetric } from "./result.ts";

const index = {
  fingerprint: "abc",
  analyserVersion: "7",
  embeddingId: "none",
  builtAt: "2026-11-22T00:00:00Z",
  documents: 1,
  passages: 2,
};
const law = (right: number): SuiteResult => ({
  suite: "law",
  status: "run",
  primary: "right",
  metrics: [shareMetric("right", right, 100)],
  slices: [],
  cases: [],
  seconds: 0,
});
const thresholds = thresholdsSchema.parse({ suites: { law: { cases: 0, metrics: { right: { min: 0.5 } } } } });
const evidence: Evidence = {
  results: [law(80)],
  asked: new Set(["law"]),
  whole: true,
  thresholds,
  baseline: toBaseline([law(70)], index, thresholds, "2026-11-01"),
  index,
  profile: "knowledge",
  raise: false,
  accept: false,
};
const drifted = { ...index, fingerprint: "def" };

describe("decide", () => {
  it("finds nothing in a run on the accepted index that holds its gates", () => {
    expect(decide(evidence)).toEqual({ findings: [], notes: [], thresholds, accepted: false });
  });
  it("fails on another index until it is accepted", () => {
    expect(decide({ ...evidence, index: drifted }).findings).toHaveLength(1);
    expect(decide({ ...evidence, index: drifted, accept: true })).toMatchObject({ findings: [], accepted: true });
  });
  it("only mentions another index when some suites were run", () => {
    const partial = decide({ ...evidence, index: drifted, whole: false });
    expect(partial.findings).toEqual([]);
    expect(partial.notes).toHaveLength(1);
  });
  it("does not accept a run whose gate fails, whatever the index", () => {
    expect(decide({ ...evidence, results: [law(40)], accept: true })).toMatchObject({ accepted: false });
    expect(decide({ ...evidence, results: [law(40)], accept: true }).findings).toHaveLength(1);
  });
  it("fails when a suite with gates is no longer among the suites", () => {
    expect(decide({ ...evidence, results: [], asked: new Set() }).findings[0]?.message).toContain("missing");
  });
  it("raises gates that hold, and those of a suite that has none yet", () => {
    expect(decide({ ...evidence, raise: true }).thresholds.suites.law?.metrics.right).toEqual({ min: 0.78 });
    const first = decide({ ...evidence, thresholds: { suites: {} }, baseline: null, raise: true, accept: true });
    expect(first).toMatchObject({ findings: [], accepted: true });
  });
  it("does not raise one gate while another fails", () => {
    const weak: SuiteResult = { ...law(20), suite: "premises" };
    const both = thresholdsSchema.parse({ suites: { ...thresholds.suites, premises: thresholds.suites.law } });
    const verdict = decide({ ...evidence, results: [law(80), weak], thresholds: both, raise: true });
    expect(verdict.thresholds).toEqual(both);
    expect(verdict.notes[0]).toContain("not raised");
  });
});
