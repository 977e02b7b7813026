import type { AnalysedQuery } from "../../language/analyser.ts";

/**
 * Lowers the terms of words that an earlier turn brought in, so that what is asked now decides. A
 * carried word that nobody wrote is left out: it must not count as missed. `wordWeights` goes by
 * lower-case word; a phrase counts as much as the word of it that counts most. O(terms).
 */
export function weighCarried(query: AnalysedQuery, wordWeights: ReadonlyMap<string, number>): AnalysedQuery {
  if (wordWeights.size === 0) return query;
  const unknown = new Set(query.unknownWords);
  const shareOf = (from: string): number =>
    Math.max(...from.split(" ").map((word) => wordWeights.get(word.toLowerCase()) ?? 1));
  return {
    ...query,
    terms: query.terms
      .filter((term) => !(unknown.has(term.from) && wordWeights.has(term.from.toLowerCase())))
      .map((term) => ({ ...term, weight: term.weight * shareOf(term.from) })),
  };
}
