import { describe, expect, it } from "vitest";
import { mean, quantile } from "./quantile.ts";
import { confidenceOrdering, orderingError, reliabilityBins } from "./reliability.ts";

describe("reliability", () => {
  it("groups by confidence and counts what was right", () => {
    const bins = reliabilityBins([
      { confidence: 0.95, right: true },
      { confidence: 1, right: false },
      { confidence: 0.1, right: false },
    ]);
    expect(bins.map(({ n, right }) => [n, right])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });
  it("tells an order that is upside down from one that is right", () => {
    const right = { confidence: 0.9, right: true };
    const wrong = { confidence: 0.2, right: false };
    expect(confidenceOrdering([right, wrong])).toBe(1);
    expect(
      confidenceOrdering([
        { ...right, right: false },
        { ...wrong, right: true },
      ]),
    ).toBe(0);
    expect(confidenceOrdering([right])).toBeNull();
  });
});

describe("orderingError", () => {
  it("is what Hanley and McNeil give, and wide when few were wrong", () => {
    // Their worked form for an area of 0.75 with 50 on each side.
    expect(orderingError(0.75, 50, 50)).toBeCloseTo(0.0486, 3);
    expect(orderingError(0.75, 100, 11)).toBeGreaterThan(0.06);
    expect(orderingError(0.75, 100, 0)).toBe(0);
  });
});

describe("quantile and mean", () => {
  it("sees one slow request in twenty at p95 but not at p50", () => {
    const times = [...Array.from({ length: 19 }, () => 5), 500];
    expect(quantile(times, 0.95)).toBe(500);
    expect(quantile(times, 0.5)).toBe(5);
  });
  it("has none of nothing", () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(mean([])).toBeNull();
    expect(mean([1, 2])).toBe(1.5);
  });
});
