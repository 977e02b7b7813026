import fc from "fast-check";
import { expect, it } from "vitest";
import { dotProducts } from "../packed/dot-products.ts";
import { createVectorBlock } from "./vector-block.ts";

const number = fc.float({ min: -1, max: 1, noNaN: true });

it("multiplies as the plain loop does, whatever the length of the vectors and which rows pass", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom(1, 3, 8, 16, 40),
      fc.infiniteStream(number),
      fc.option(fc.array(fc.constantFrom(0, 1), { minLength: 30, maxLength: 30 })),
      (rows, dimensions, numbers, passing) => {
        const matrix = Float32Array.from({ length: rows * dimensions }, () => numbers.next().value as number);
        const vector = Float32Array.from({ length: dimensions }, () => numbers.next().value as number);
        const passes = passing && Uint8Array.from(passing.slice(0, rows));
        const block = createVectorBlock(rows, dimensions);
        for (let row = 0; row < rows; row++)
          block.at(row).set(matrix.subarray(row * dimensions, (row + 1) * dimensions));
        for (let time = 0; time < 2; time++) {
          const products = [...block.products(vector, passes)];
          const expected = dotProducts(matrix, vector, passes);
          expect(products).toHaveLength(rows);
          for (const [row, product] of products.entries()) expect(product).toBeCloseTo(expected[row] as number, 5);
        }
        expect([...block.at(rows - 1)]).toEqual([...matrix.subarray((rows - 1) * dimensions)]);
      },
    ),
  );
});

it("runs as a vector module here, so that the search is as fast as it is told to be", () => {
  expect(createVectorBlock(1, 192).at(0).buffer.byteLength).toBe(65_536);
});

it("has nothing to multiply without rows or vectors", () => {
  expect([...createVectorBlock(0, 0).products(new Float32Array(0), null)]).toEqual([]);
  expect([...createVectorBlock(2, 0).products(new Float32Array(0), null)]).toEqual([0, 0]);
});
