import { describe, expect, it } from "vitest";
import { normalisedGain, rankOfDocument, rankOfFacts, reciprocalRank } from "./ranking.ts";

const groups = [["22 uger"], ["9 måneder", "ni måneder"]];

describe("rankOfFacts", () => {
  it("is the rank at which the last fact comes in", () => {
    expect(rankOfFacts(groups, ["22 uger inden for 9 måneder"])).toBe(1);
    expect(rankOfFacts(groups, ["22 uger", "noget andet", "ni måneder"])).toBe(3);
  });
  it("is null when a fact is nowhere, however much text there is", () => {
    expect(rankOfFacts(groups, ["22 uger", "52 uger inden for 18 måneder"])).toBeNull();
  });
});

describe("rank metrics", () => {
  it("finds the wanted document and gives nothing beyond the cutoff", () => {
    expect(rankOfDocument(new Set(["b"]), ["a", "b"])).toBe(2);
    expect(rankOfDocument(new Set(["c"]), ["a", "b"])).toBeNull();
    expect(reciprocalRank(2)).toBe(0.5);
    expect(reciprocalRank(11)).toBe(0);
    expect(reciprocalRank(null)).toBe(0);
  });
  it("gain is 1 for the ideal order, less for a worse one, 0 for none", () => {
    const wanted = new Set(["a", "b"]);
    expect(normalisedGain(wanted, ["a", "b", "c"])).toBeCloseTo(1);
    expect(normalisedGain(wanted, ["c", "a", "b"])).toBeLessThan(1);
    expect(normalisedGain(wanted, ["c", "d"])).toBe(0);
  });
  it("does not count a document twice for two passages of it", () => {
    expect(normalisedGain(new Set(["a", "b"]), ["a", "a", "a"])).toBeLessThan(
      normalisedGain(new Set(["a", "b"]), ["a", "c", "b"]),
    );
  });
});
