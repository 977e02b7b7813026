import fc from "fast-check";
import { expect, it } from "vitest";
import { topRows } from "./top-rows.ts";

it("gives the rows that sorting everything would give first", () => {
  fc.assert(
    fc.property(
      // Few values, so that many rows are equal.
      fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 200 }),
      fc.integer({ min: 0, max: 30 }),
      (values, limit) => {
        const scores = Float32Array.from(values);
        const expected = values
          .flatMap((score, row) => (score > 0 ? [{ score, row }] : []))
          .toSorted((a, b) => b.score - a.score || a.row - b.row)
          .slice(0, limit)
          .map(({ row }) => row);
        expect(topRows(scores, limit)).toEqual(expected);
        expect([...scores]).toEqual(values);
      },
    ),
  );
});
