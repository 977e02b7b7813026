/** Arithmetic on vectors that lie in plain typed arrays. All lengths must agree; all are O(n). */

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** Adds `factor * source` to the `length` numbers of `target` from `at` on. */
export function addScaled(
  target: Float32Array,
  at: number,
  source: Float32Array,
  from: number,
  length: number,
  factor: number,
): void {
  for (let i = 0; i < length; i++) target[at + i] = (target[at + i] as number) + factor * (source[from + i] as number);
}

/** Brings a vector to length one in place and returns the length it had; a vector of nothing stays. */
export function normalise(vector: Float32Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
  return length;
}

/** The mean of at least one vector. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array((vectors[0] as Float32Array).length);
  for (const vector of vectors) addScaled(mean, 0, vector, 0, mean.length, 1 / vectors.length);
  return mean;
}
