import { type CorpusStatistics, type FieldName, type FieldTerms, fieldNames } from "../ports/passage-index.ts";

/** Weight and length normalisation of each field. */
export interface FieldWeights {
  readonly weight: Readonly<Record<FieldName, number>>;
  readonly lengthNormalisation: Readonly<Record<FieldName, number>>;
  /** How fast repeats of a term stop counting. */
  readonly k1: number;
}

/** Inverse document frequency as in BM25 (Robertson & Spärck Jones), never negative. */
export function inverseDocumentFrequency(term: string, statistics: CorpusStatistics): number {
  const n = statistics.documentFrequency.get(term) ?? 0;
  return Math.log(1 + (statistics.passages - n + 0.5) / (n + 0.5));
}

/** Term counts of a passage by field, made once a passage and kept. */
export interface TermCounts {
  readonly counts: Readonly<Record<FieldName, ReadonlyMap<string, number>>>;
  readonly lengths: Readonly<Record<FieldName, number>>;
}

export function countTerms(terms: FieldTerms): TermCounts {
  const count = (list: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
    return counts;
  };
  return {
    counts: {
      title: count(terms.title),
      questions: count(terms.questions),
      headings: count(terms.headings),
      body: count(terms.body),
    },
    lengths: {
      title: terms.title.length,
      questions: terms.questions.length,
      headings: terms.headings.length,
      body: terms.body.length,
    },
  };
}

/**
 * The saturated, field-weighted frequency of one term in a passage: BM25F (Robertson, Zaragoza &
 * Taylor, 2004), tf' = Σ w·tf / (1 - b + b·len/avg), then tf' / (k1 + tf'). Between 0 and 1.
 */
export function termSaturation(
  term: string,
  passage: TermCounts,
  statistics: CorpusStatistics,
  fields: FieldWeights,
): number {
  let frequency = 0;
  for (const field of fieldNames) {
    const count = passage.counts[field].get(term);
    if (count === undefined) continue;
    const b = fields.lengthNormalisation[field];
    const average = statistics.averageLength[field] || 1;
    frequency += (fields.weight[field] * count) / (1 - b + (b * passage.lengths[field]) / average);
  }
  return frequency / (fields.k1 + frequency);
}
