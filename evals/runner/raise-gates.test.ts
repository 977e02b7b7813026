import { describe, expect, it } from "vitest";
import { failedGates, loosenedGates, thresholdsSchema } from "./gates.ts";
import { raiseGates } from "./raise-gates.ts";
import { figureMetric, type SuiteResult, shareMetric, slicesOf } from "./result.ts";

const cases = Array.from({ length: 40 }, (_, i) => ({
  id: `${i}`,
  question: "",
  right: i < 32,
  why: "",
  got: "",
  slices: { lang: i < 36 ? "da" : "en" },
  scores: {},
}));
const law: SuiteResult = {
  suite: "law",
  status: "run",
  primary: "right",
  metrics: [
    shareMetric("right", 32, 40),
    shareMetric("wrong", 2, 40, "lower"),
    figureMetric("defects", 0, 40, "count", "lower"),
    figureMetric("p95", 12, 40, "ms", "lower"),
    figureMetric("words", 100, 40, "words"),
  ],
  slices: slicesOf(cases),
  cases,
  seconds: 0,
};

describe("raiseGates", () => {
  const raised = raiseGates({ suites: {} }, [law]);
  it("leaves room for chance where one case is less than chance does", () => {
    const ordering = figureMetric("ordering", 0.8, 111, "score", "higher", 0.09);
    expect(raiseGates({ suites: {} }, [{ ...law, metrics: [ordering] }]).suites.law?.metrics).toEqual({
      ordering: { min: 0.71 },
    });
  });

  it("sets gates at what is reached less a margin, and none for times or what is only recorded", () => {
    expect(raised.suites.law).toEqual({
      cases: 40,
      metrics: { right: { min: 0.77 }, wrong: { max: 0.08 }, defects: { max: 0 }, p95: {} },
      slices: { "lang=da": { min: 0.83 }, "lang=en": {} },
      optional: false,
    });
  });
  it("lets one case of a small bank go, but none where all were right", () => {
    const small = (right: number): SuiteResult => ({ ...law, metrics: [shareMetric("right", right, 10)] });
    expect(raiseGates({ suites: {} }, [small(8)]).suites.law?.metrics.right).toEqual({ min: 0.7 });
    expect(raiseGates({ suites: {} }, [small(10)]).suites.law?.metrics.right).toEqual({ min: 0.98 });
    expect(raiseGates({ suites: {} }, [small(0)]).suites.law?.metrics.right).toEqual({ min: 0 });
  });
  it("makes gates that the same run passes", () => {
    expect(failedGates([law], raised, new Set(["law"]))).toEqual([]);
  });
  it("never loosens a gate, also after a worse run", () => {
    const strict = thresholdsSchema.parse({
      suites: {
        law: { cases: 50, metrics: { right: { min: 0.9 }, p95: { max: 10 } }, slices: { "lang=da": { min: 0.95 } } },
      },
    });
    expect(loosenedGates(raiseGates(strict, [law]), strict)).toEqual([]);
  });
  it("leaves the gates of suites that did not run", () => {
    const library = thresholdsSchema.parse({ suites: { library: { cases: 1, metrics: { hit: { min: 0.5 } } } } });
    expect(raiseGates(library, [{ ...law, suite: "library", status: "not run" }])).toEqual(library);
  });
});
