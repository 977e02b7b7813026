import type { AnalysedQuery } from "../language/analyser.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";

/** Below this what was found is no answer. */
export const notFoundBelow = 0.09;
/** Below this an answer is called partial. */
export const partialBelow = 0.35;

/**
 * A logistic regression on three features, fitted by `evals/bench/calibrate-confidence.ts` to
 * questions that the knowledge answers and questions that it does not.
 */
const fitted = { constant: -5.6, coverage: 2.65, similarity: 9.39, unknown: -9.2 };

/** What the confidence rests on, each 0 to 1. */
export interface ConfidenceFeatures {
  /** Share of the question's weight that the best three passages cover. */
  readonly coverage: number;
  /** Cosine of question and best passage; null in a lexical-only index. */
  readonly similarity: number | null;
  /** Share of the question's content words of which no form stands in any passage or way of asking. */
  readonly unknown: number;
}

export function confidenceFeatures(
  hits: readonly RetrievalHit[],
  query: AnalysedQuery,
  statistics: CorpusStatistics,
): ConfidenceFeatures {
  const known = new Set(
    query.terms.filter(({ term }) => statistics.documentFrequency.has(term)).map(({ from }) => from),
  );
  const unknown = query.contentWords.filter((word) => !known.has(word)).length;
  return {
    coverage: Math.max(0, ...hits.slice(0, 3).map((hit) => hit.coverage)),
    similarity: hits[0]?.similarity ?? null,
    unknown: unknown / Math.max(1, query.contentWords.length),
  };
}

/** How likely the best hits answer the question, 0 to 1. Without vectors coverage alone must tell. */
export function confidenceOf(
  hits: readonly RetrievalHit[],
  query: AnalysedQuery,
  statistics: CorpusStatistics,
): number {
  if (!hits.length) return 0;
  const { coverage, similarity, unknown } = confidenceFeatures(hits, query, statistics);
  if (similarity === null) return Math.min(1, coverage * 0.85);
  const sum = fitted.constant + fitted.coverage * coverage + fitted.similarity * similarity + fitted.unknown * unknown;
  return 1 / (1 + Math.exp(-sum));
}
