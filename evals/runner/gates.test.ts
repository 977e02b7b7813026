import { describe, expect, it } from "vitest";
import { failedGates, gateProblem, loosenedGates, type Thresholds, thresholdsSchema } from "./gates.ts";
import { type CaseResult, rightShare, type SuiteResult, slicesOf } from "./result.ts";

const cases = (right: number, wrong: number, lang = "da"): CaseResult[] =>
  Array.from({ length: right + wrong }, (_, i) => ({
    id: `${lang}${i}`,
    question: "",
    right: i < right,
    why: "",
    got: "",
    slices: { lang },
    scores: {},
  }));

const result = (all: readonly CaseResult[], further: Partial<SuiteResult> = {}): SuiteResult => ({
  suite: "law",
  status: "run",
  primary: "right",
  metrics: [rightShare("right", all)],
  slices: slicesOf(all),
  cases: all,
  seconds: 0,
  ...further,
});

const thresholds: Thresholds = thresholdsSchema.parse({
  suites: { law: { cases: 10, metrics: { right: { min: 0.8 } }, slices: { "lang=da": { min: 0.8 }, "lang=nb": {} } } },
});
const asked = new Set(["law"]);
const sound = [...cases(9, 1), ...cases(1, 0, "nb")];
const told = (results: readonly SuiteResult[], gates = thresholds) =>
  failedGates(results, gates, asked).map(({ what, message }) => `${what}: ${message}`);

describe("failedGates", () => {
  it("finds nothing when all holds", () => {
    expect(told([result(sound)])).toEqual([]);
  });
  it("finds a value below its gate, in the whole and in a slice", () => {
    const found = told([result([...cases(7, 3), ...cases(1, 0, "nb")])]);
    expect(found[0]).toContain("right: is 0.727, the gate is at least 0.800");
    expect(found[1]).toContain("lang=da: is 0.700");
  });
  it("finds a value above a gate that is a maximum", () => {
    expect(gateProblem(0.2, { max: 0.1 })).toContain("at most");
    expect(gateProblem(0.1, { max: 0.1 })).toBeNull();
  });
  it("finds a suite that is missing", () => {
    expect(told([])).toEqual([": is missing from the run"]);
  });
  it("finds a metric that is missing or that measured nothing", () => {
    expect(told([result(sound, { metrics: [] })])).toEqual(["right: is missing"]);
    expect(told([result(sound, { metrics: [rightShare("right", [])] })])).toEqual(["right: is missing"]);
    expect(gateProblem(Number.NaN, {})).toBe("is missing");
  });
  it("finds a slice that is gone, though no bound is set for it", () => {
    expect(told([result(cases(10, 0))])).toEqual(["lang=nb: is missing"]);
  });
  it("finds a bank that shrank", () => {
    expect(told([result([...cases(5, 0), ...cases(1, 0, "nb")])])).toEqual(["cases: has 6 cases, there were 10"]);
  });
  it("finds a suite that was not run, unless it may be left out", () => {
    const notRun = result([], { status: "not run", reason: "no library" });
    expect(told([notRun])).toEqual([": was not run: no library"]);
    const law = { ...thresholds.suites.law, optional: true };
    expect(told([notRun], thresholdsSchema.parse({ suites: { law } }))).toEqual([]);
  });
  it("finds a suite nobody gave gates", () => {
    expect(told([result(sound)], { suites: {} })).toEqual([": has no gates in thresholds.json"]);
  });
  it("looks only at suites that were asked for", () => {
    expect(failedGates([], thresholds, new Set())).toEqual([]);
  });
});

describe("loosenedGates", () => {
  const change = (law: unknown) =>
    loosenedGates(thresholdsSchema.parse({ suites: { law } }), thresholds).map((f) => f.what);
  const law = thresholds.suites.law;
  it("lets gates rise", () => {
    expect(change({ ...law, cases: 12, metrics: { right: { min: 0.9 } } })).toEqual([]);
  });
  it.each([
    ["a lower minimum", { ...law, metrics: { right: { min: 0.7 } } }],
    ["a minimum taken away", { ...law, metrics: { right: {} } }],
    ["a metric's gate taken away", { ...law, metrics: {} }],
    ["a slice's gate taken away", { ...law, slices: {} }],
    ["a smaller bank", { ...law, cases: 9 }],
    ["a suite made optional", { ...law, optional: true }],
  ])("finds %s", (_, now) => {
    expect(change(now)).not.toEqual([]);
  });
  it("finds a higher maximum and a suite without gates", () => {
    const then = thresholdsSchema.parse({ suites: { speed: { cases: 0, metrics: { p95: { max: 20 } } } } });
    const now = thresholdsSchema.parse({ suites: { speed: { cases: 0, metrics: { p95: { max: 30 } } } } });
    expect(loosenedGates(now, then).map((f) => f.what)).toEqual(["p95"]);
    expect(loosenedGates({ suites: {} }, then)).toHaveLength(1);
  });
});
