import { type CorpusStatistics, type FieldName, type FieldTerms, fieldNames } from "../ports/passage-index.ts";

/** Weight and length normalisation of each field. */
export interface FieldWeights {
  readonly weight: Readonly<Record<FieldName, number>>;
  readonly lengthNormalisation: Readonly<Record<FieldName, number>>;
  /** How fast repeats of a term stop counting. */
  readonly k1: number;
}

/** Inverse document frequency as in BM25 (Robertson & Spärck Jones), never negative. O(1). */
export function inverseDocumentFrequency(term: string, statistics: CorpusStatistics): number {
  const n = statistics.documentFrequency.get(term) ?? 0;
  return Math.log(1 + (statistics.passages - n + 0.5) / (n + 0.5));
}

/** The terms of one passage by number, each once, with its saturated frequency beside it. */
export interface TermSaturations {
  readonly terms: Uint32Array;
  readonly values: Float32Array;
}

/**
 * The saturated, field-weighted frequency of every term of a passage: BM25F (Robertson, Zaragoza &
 * Taylor, 2004), tf' = Σ w·tf / (1 - b + b·len/avg), then tf' / (k1 + tf'). Between 0 and 1.
 * `numbers` gives each term its number; terms without one are left out. O(terms).
 */
export function termSaturations(
  terms: FieldTerms,
  statistics: CorpusStatistics,
  fields: FieldWeights,
  numbers: ReadonlyMap<string, number>,
): TermSaturations {
  const frequencies = new Map<number, number>();
  for (const field of fieldNames) {
    const list = terms[field];
    const b = fields.lengthNormalisation[field];
    const share = fields.weight[field] / (1 - b + (b * list.length) / (statistics.averageLength[field] || 1));
    for (const term of list) {
      const number = numbers.get(term);
      if (number !== undefined) frequencies.set(number, (frequencies.get(number) ?? 0) + share);
    }
  }
  return {
    terms: Uint32Array.from(frequencies.keys()),
    values: Float32Array.from(frequencies.values(), (frequency) => frequency / (fields.k1 + frequency)),
  };
}
