/**
 * The dot product of `vector` with each row of `matrix` (rows one after the other), 0 where it is
 * negative and for rows that `passes` leaves out (0); written to `products` where one is given.
 * Four rows at a time, which runs twice as fast as one and adds each row's products in the same
 * order. O(numbers).
 */
export function dotProducts(
  matrix: Float32Array | Int8Array,
  vector: Float32Array,
  passes: Uint8Array | null,
  products = new Float32Array(Math.floor(matrix.length / vector.length)),
): Float32Array {
  const length = vector.length;
  const rows = Math.floor(matrix.length / length);
  products.fill(0);
  let row = 0;
  const left = (at: number) => passes !== null && passes[at] === 0;
  for (; row + 4 <= rows; row += 4) {
    if (left(row) && left(row + 1) && left(row + 2) && left(row + 3)) continue;
    const first = row * length;
    const second = first + length;
    const third = second + length;
    const fourth = third + length;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < length; i++) {
      const value = vector[i] as number;
      a += value * (matrix[first + i] as number);
      b += value * (matrix[second + i] as number);
      c += value * (matrix[third + i] as number);
      d += value * (matrix[fourth + i] as number);
    }
    if (a > 0) products[row] = a;
    if (b > 0) products[row + 1] = b;
    if (c > 0) products[row + 2] = c;
    if (d > 0) products[row + 3] = d;
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let i = 0, at = row * length; i < length; i++, at++) sum += (vector[i] as number) * (matrix[at] as number);
    if (sum > 0) products[row] = sum;
  }
  if (passes) for (let at = 0; at < rows; at++) if (passes[at] === 0) products[at] = 0;
  return products;
}
