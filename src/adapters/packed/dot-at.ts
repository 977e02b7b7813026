/**
 * The dot product of `vector` with the numbers of `block` from `at` on. Four sums run beside each
 * other, since one alone waits for itself at every step; both runtimes add in this same order.
 */
export function dotAt(vector: Float32Array, block: Float32Array, at: number): number {
  const length = vector.length;
  const whole = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += (vector[i] as number) * (block[at + i] as number);
    b += (vector[i + 1] as number) * (block[at + i + 1] as number);
    c += (vector[i + 2] as number) * (block[at + i + 2] as number);
    d += (vector[i + 3] as number) * (block[at + i + 3] as number);
  }
  for (let i = whole; i < length; i++) a += (vector[i] as number) * (block[at + i] as number);
  return a + b + (c + d);
}
