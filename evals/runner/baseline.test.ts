import { describe, expect, it } from "vitest";
import { acceptanceProblems, baselineFindings, baselineSchema, profileOf, toBaseline } from "./baseline.ts";
import { thresholdsSchema } from "./gates.ts";
import { rightShare, type SuiteResult, slicesOf } from "./result.ts";

const index = {
  fingerprint: "abc",
  analyserVersion: "7",
  embeddingId: "none",
  builtAt: "2026-11-22T00:00:00Z",
  documents: 1,
  passages: 2,
};
const cases = [{ id: "1", question: "", right: true, why: "", got: "", slices: { lang: "da" }, scores: {} }];
const results: SuiteResult[] = [
  {
    suite: "law",
    status: "run",
    primary: "right",
    metrics: [rightShare("right", cases)],
    slices: slicesOf(cases),
    cases,
    seconds: 0,
  },
  { suite: "library", status: "not run", reason: "none", primary: "", metrics: [], slices: [], cases: [], seconds: 0 },
];
const gates = thresholdsSchema.parse({ suites: { law: { cases: 1, metrics: { right: { min: 0.9 } } } } });
const baseline = toBaseline(results, index, gates, "2026-11-22");

describe("baseline", () => {
  it("records what ran, with the index and the gates, in a form that reads back", () => {
    expect(baselineSchema.parse(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    expect(baseline.metrics).toEqual({ law: { right: 1 } });
    expect(baseline.slices).toEqual({ law: { "lang=da": 1 } });
  });
  it("finds nothing on the same index", () => {
    expect(baselineFindings(baseline, index, "knowledge")).toEqual([]);
  });
  it.each([
    ["other content", { fingerprint: "def" }],
    ["another analyser", { analyserVersion: "8" }],
    ["another embedding", { embeddingId: "e5" }],
  ])("finds %s that nobody accepted", (_, change) => {
    const [finding] = baselineFindings(baseline, { ...index, ...change }, "knowledge");
    expect(finding?.message).toContain("--accept");
  });
  it("finds that there is no baseline", () => {
    expect(baselineFindings(null, index, "knowledge")[0]?.message).toContain("no accepted baseline");
  });
  it("keeps a baseline of its own for an index with raw documents", () => {
    expect(profileOf(["knowledge", "knowledge"])).toBe("knowledge");
    expect(profileOf(["knowledge", "library"])).toBe("knowledge-and-library");
  });
});

describe("accepting", () => {
  it("is allowed when all gates hold in a whole run", () => {
    expect(acceptanceProblems([], baseline, gates, true)).toEqual([]);
    expect(acceptanceProblems([], null, gates, true)).toEqual([]);
  });
  it("is refused when a gate fails", () => {
    expect(acceptanceProblems([{ suite: "law", what: "right", message: "" }], baseline, gates, true)).toHaveLength(1);
  });
  it("is refused when a gate was loosened", () => {
    const looser = thresholdsSchema.parse({ suites: { law: { cases: 1, metrics: { right: { min: 0.1 } } } } });
    expect(acceptanceProblems([], baseline, looser, true)).toHaveLength(1);
  });
  it("is refused for a run of some suites", () => {
    expect(acceptanceProblems([], baseline, gates, false)).toHaveLength(1);
  });
});
