import { describe, expect, it } from "vitest";
import type { EvaluationRun } from "../runner/evaluate.ts";
import { thresholdsSchema } from "../runner/gates.ts";
import { type CaseResult, rightShare, type SuiteResult, slicesOf } from "../runner/result.ts";
import { renderReport, worstCases } from "./html-report.ts";
import { renderTable } from "./table.ts";

const entry = (id: string, right: boolean, further: Partial<CaseResult> = {}): CaseResult => ({
  id,
  question: `spørgsmål ${id}`,
  right,
  why: right ? "" : "facts missing",
  got: "",
  slices: { lang: "da" },
  scores: {},
  ...further,
});
const cases = [
  ...Array.from({ length: 20 }, (_, i) => entry(`ok${i}`, true, { confidence: 0.8 })),
  entry("unsure", false, { confidence: 0.2 }),
  entry("sure", false, { confidence: 0.9, question: "<script>alert(1)</script>" }),
  entry("forbidden", false, { scores: { "says what it must not": true } }),
];
const law: SuiteResult = {
  suite: "law",
  status: "run",
  primary: "right",
  metrics: [rightShare("right", cases)],
  slices: slicesOf(cases),
  cases,
  confusion: [
    {
      rows: ["supported"],
      columns: ["accepted", "rejected"],
      counts: [[3, 1]],
      rowTitle: "pair",
      columnTitle: "checker",
    },
  ],
  seconds: 1,
};
const library: SuiteResult = {
  ...law,
  suite: "library",
  status: "not run",
  reason: "no library here",
  metrics: [],
  cases: [],
};
const run: EvaluationRun = {
  day: "2026-11-22",
  profile: "knowledge",
  index: { fingerprint: "abc", analyserVersion: "7", embeddingId: "none", builtAt: "", documents: 1, passages: 2 },
  results: [law, library],
  thresholds: thresholdsSchema.parse({ suites: { law: { cases: 1, metrics: { right: { min: 0.95 } } } } }),
  baseline: {
    acceptedOn: "2026-11-01",
    index: { fingerprint: "abc", analyserVersion: "7", embeddingId: "none" },
    metrics: { law: { right: 0.5 } },
    slices: {},
    gates: { suites: {} },
  },
  findings: [{ suite: "law", what: "right", message: "is too low" }],
};

describe("worstCases", () => {
  it("puts a forbidden statement first, then the surest wrong answer, and leaves right ones out", () => {
    expect(worstCases(cases).map(({ id }) => id)).toEqual(["forbidden", "sure", "unsure"]);
  });
});

describe("renderReport", () => {
  const html = renderReport(run);
  it("shows findings, intervals, the change against the baseline, and suites that were not run", () => {
    expect(html).toContain("is too low");
    expect(html).toContain("– fails");
    expect(html).toContain("+0.370");
    expect(html).toContain("no library here");
    expect(html).toMatch(/<svg[^>]*>.*interval/s);
  });
  it("plots confidence against right and the confusion matrix", () => {
    expect(html).toContain("law: reliability");
    expect(html).toContain("3 <small>75 %");
  });
  it("escapes what people and the service wrote", () => {
    expect(html).not.toContain("<script");
    expect(html).toContain("&#60;script&#62;");
  });
  it("needs nothing from elsewhere", () => {
    expect(html).not.toMatch(/\b(src|href)=|url\(|@import|https?:/);
  });
});

describe("renderTable", () => {
  it("marks a failing gate and names suites that were not run", () => {
    const table = renderTable(run).join("\n");
    expect(table).toMatch(/law +right .*≥ 0.95 +FAIL +\+0.370/);
    expect(table).toMatch(/library +not run/);
    expect(table).toContain("1 findings");
  });
});
