import { expect, it } from "vitest";
import { dotProducts } from "./dot-products.ts";

const vector = Float32Array.from([1, 2, 3]);

it("multiplies every row, also those after the last group of four, and leaves out what points away", () => {
  const rows = [
    [1, 0, 0],
    [0, 2, 0],
    [0, 0, 3],
    [-1, 0, 0],
    [1, 1, 1],
    [2, -1, 0],
  ];
  expect([...dotProducts(Float32Array.from(rows.flat()), vector, null)]).toEqual([1, 4, 9, 0, 6, 0]);
  expect([...dotProducts(new Float32Array(0), vector, null)]).toEqual([]);
});

it("leaves out the rows that do not pass, in a group of four and alone", () => {
  const matrix = new Float32Array(10 * 3).fill(1);
  const passes = Uint8Array.from([0, 0, 0, 0, 1, 0, 1, 1, 0, 1]);
  expect([...dotProducts(matrix, vector, passes)]).toEqual([0, 0, 0, 0, 6, 0, 6, 6, 0, 6]);
});
