import type { LinearWeights } from "../../src/answering/screen/second-opinion/linear-model.ts";
import { type Random, seededRandom } from "./question-templates.ts";

/** A text to learn from: its features, its kind and how much it counts. */
export interface Lesson {
  readonly features: ReadonlyMap<number, number>;
  readonly kind: number;
  readonly weight: number;
}

const rounds = 8;
const pace = 0.3;
const pull = 1e-6;
/** Smaller errors teach nothing and are not worth the time. */
const slightest = 1e-4;

/**
 * Fits softmax regression by stochastic descent with a pace of its own for each weight (AdaGrad),
 * and rounds the weights to bytes. The same lessons give the same weights. O(rounds * features).
 */
export function fitLinearModel(lessons: readonly Lesson[], kinds: readonly string[], places: number): LinearWeights {
  const width = kinds.length;
  const weights = adaptive(places * width, pace);
  const bias = adaptive(width, pace * 0.1);
  const prepared = lessons.map(({ features, kind, weight }) => ({
    places: [...features.keys()],
    values: [...features.values()],
    kind,
    weight,
  }));
  const random = seededRandom(11);
  const order = [...prepared];
  const shares = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { places: at, values, kind: right, weight } of order) {
      shares.set(bias.values);
      values.forEach((value, i) => {
        const row = (at[i] ?? 0) * width;
        for (let kind = 0; kind < width; kind++)
          shares[kind] = (shares[kind] ?? 0) + (weights.values[row + kind] ?? 0) * value;
      });
      toShares(shares);
      for (let kind = 0; kind < width; kind++) {
        const error = ((shares[kind] ?? 0) - (kind === right ? 1 : 0)) * weight;
        if (Math.abs(error) < slightest) continue;
        bias.step(kind, error);
        values.forEach((value, i) => {
          const place = (at[i] ?? 0) * width + kind;
          weights.step(place, error * value + pull * (weights.values[place] ?? 0));
        });
      }
    }
  }
  return toBytes(kinds, weights.values, bias.values);
}

/** Numbers that move against their slope, each the slower the more it has moved. */
function adaptive(length: number, pace: number) {
  const values = new Float64Array(length);
  const moved = new Float64Array(length).fill(1e-3);
  return {
    values,
    step(at: number, slope: number): void {
      moved[at] = (moved[at] ?? 0) + slope * slope;
      values[at] = (values[at] ?? 0) - (pace * slope) / Math.sqrt(moved[at] ?? 1);
    },
  };
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}

/** Softmax in place. */
function toShares(sums: Float64Array): void {
  const highest = Math.max(...sums);
  let total = 0;
  for (let kind = 0; kind < sums.length; kind++) {
    sums[kind] = Math.exp((sums[kind] ?? 0) - highest);
    total += sums[kind] ?? 0;
  }
  for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) / total;
}

/** The few weights beyond `scale` times 127 are cut there. */
function toBytes(kinds: readonly string[], weights: Float64Array, bias: Float64Array): LinearWeights {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const rows = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { kinds, scale, bias: [...bias], rows };
}
