import { type Random, shuffledOrder } from "./random.ts";
import type { TrainableTable } from "./trainable-table.ts";
import { addScaled, dot } from "./vectors.ts";

/** A text as units, where the teacher puts it, and how much that counts. */
export interface TargetExample {
  readonly units: Uint32Array;
  readonly vector: Float32Array;
  readonly weight: number;
}

/**
 * One round of moving every text's vector towards the teacher's: stochastic gradient descent on
 * one minus the cosine. Now and then a word must do without its own row (`partsOnly`, a share of
 * 0 to 1), so that its parts learn to stand for it in words nobody has seen. Returns the mean of
 * one minus the cosine. O(units × parts × dimensions).
 */
export function learnTargets(
  table: TrainableTable,
  examples: readonly TargetExample[],
  options: { readonly rate: number; readonly partsOnly: number; readonly random: Random },
): number {
  const { dimensions } = table;
  const { rate, partsOnly, random } = options;
  const sum = new Float32Array(dimensions);
  const unitVector = new Float32Array(dimensions);
  const gradient = new Float32Array(dimensions);
  let loss = 0;
  for (const index of shuffledOrder(examples.length, random)) {
    const { units, vector, weight } = examples[index] as TargetExample;
    sum.fill(0);
    const alone = Array.from(units, () => random() < partsOnly);
    units.forEach((unit, i) => {
      table.readUnit(unit, unitVector, 0, alone[i] as boolean);
      addScaled(sum, 0, unitVector, 0, dimensions, 1);
    });
    const length = Math.sqrt(dot(sum, sum));
    if (length < 1e-6) continue;
    const cosine = dot(sum, vector) / length;
    loss += 1 - cosine;
    for (let i = 0; i < dimensions; i++)
      gradient[i] = (-weight * ((vector[i] as number) - (cosine * (sum[i] as number)) / length)) / length;
    units.forEach((unit, i) => {
      table.descend(unit, gradient, 0, rate, alone[i] as boolean);
    });
  }
  return loss / Math.max(1, examples.length);
}
