import { createRandom } from "./random.ts";
import { dot, normalise } from "./vectors.ts";

const iterations = 25;

/** Makes rows orthogonal and of length one, in place (modified Gram-Schmidt). */
function orthonormalise(rows: readonly Float64Array[]): void {
  rows.forEach((row, i) => {
    for (const earlier of rows.slice(0, i)) {
      const share = dot(row, earlier);
      for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) - share * (earlier[j] as number);
    }
    const length = Math.sqrt(dot(row, row)) || 1;
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / length;
  });
}

/**
 * The directions in which centred vectors vary most, strongest first, found by subspace iteration
 * on their covariance. O(vectors × width² + iterations × count × width²).
 */
export function principalComponents(vectors: readonly Float32Array[], count: number): Float64Array[] {
  const width = (vectors[0] as Float32Array).length;
  const covariance = Array.from({ length: width }, () => new Float64Array(width));
  for (const vector of vectors)
    for (let a = 0; a < width; a++) {
      const row = covariance[a] as Float64Array;
      const value = vector[a] as number;
      for (let b = 0; b < width; b++) row[b] = (row[b] as number) + value * (vector[b] as number);
    }
  const random = createRandom(7);
  let components = Array.from({ length: Math.min(count, width) }, () =>
    Float64Array.from({ length: width }, () => random() - 0.5),
  );
  orthonormalise(components);
  for (let i = 0; i < iterations; i++) {
    components = components.map((component) => Float64Array.from(covariance, (row) => dot(row, component)));
    orthonormalise(components);
  }
  return components;
}

/** A vector seen along the components, brought to length one. */
export function project(vector: Float32Array, components: readonly Float64Array[]): Float32Array {
  const projected = Float32Array.from(components, (component) => dot(component, vector));
  normalise(projected);
  return projected;
}
