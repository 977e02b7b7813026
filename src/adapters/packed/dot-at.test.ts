import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotAt } from "./dot-at.ts";

describe("dotAt", () => {
  it("is the dot product, of any length and place", () => {
    const numbers = fc.array(fc.integer({ min: -8, max: 8 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, (before, values) => {
        const vector = Float32Array.from(values);
        const block = Float32Array.from([...before, ...values.map((value) => value / 4)]);
        const expected = values.reduce((sum, value) => sum + (value * value) / 4, 0);
        expect(dotAt(vector, block, before.length)).toBe(expected);
      }),
    );
  });
});
