import { describe, expect, it } from "vitest";
import { differenceError, wilsonInterval } from "./wilson.ts";

describe("wilsonInterval", () => {
  it("agrees with the published example of 8 of 10", () => {
    const [low, high] = wilsonInterval(8, 10) ?? [];
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it("stays inside 0 to 1 and keeps doubt where nothing or everything was right", () => {
    expect(wilsonInterval(0, 20)?.[0]).toBe(0);
    expect(wilsonInterval(0, 20)?.[1]).toBeGreaterThan(0.1);
    expect(wilsonInterval(20, 20)?.[1]).toBeCloseTo(1, 10);
    expect(wilsonInterval(20, 20)?.[1]).toBeLessThanOrEqual(1);
    expect(wilsonInterval(20, 20)?.[0]).toBeLessThan(0.9);
  });

  it("narrows with more trials and has none without any", () => {
    const width = (n: number) => {
      const [low = 0, high = 0] = wilsonInterval(n / 2, n) ?? [];
      return high - low;
    };
    expect(width(1_000)).toBeLessThan(width(100));
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe("differenceError", () => {
  it("adds the variances of both shares, and shrinks with more trials", () => {
    expect(differenceError(0.5, 100, 0.5, 100)).toBeCloseTo(Math.sqrt(0.005), 10);
    expect(differenceError(0.9, 45, 0.95, 66)).toBeGreaterThan(differenceError(0.9, 450, 0.95, 660));
    expect(differenceError(1, 10, 0, 0)).toBe(0);
  });
});
