import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topRows } from "./top-rows.ts";

describe("topRows", () => {
  it("gives what sorting everything gives, ties by row, nothing at or below zero", () => {
    const score = fc.constantFrom(-1, 0, 0.25, 0.5, 0.5, 0.75, 1, Number.NaN);
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), fc.integer({ min: 0, max: 40 }), (values, limit) => {
        const scores = Float32Array.from(values);
        const sorted = [...scores.keys()]
          .filter((row) => (scores[row] as number) > 0)
          .sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
        expect(topRows(scores, limit)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
