import type { FieldWeights } from "./bm25f.ts";

/** All numbers of the ranking in one place. Tuned by `evals/bench/tune-ranking.ts`; see docs/decisions. */
export interface RankingWeights {
  readonly fields: FieldWeights;
  /** Exponent on the inverse document frequency: above 1, rare words decide more. */
  readonly rarity: number;
  /** Share of a word's further forms (parts, synonyms) that counts beside its best form. */
  readonly furtherForms: number;
  /** How much covering all words of the question matters, 0 to 1. */
  readonly coverage: number;
  /** Weight of the embedding similarity beside the lexical score (about 0 to 1). */
  readonly dense: number;
  /** Share of the document's best passage that lifts its other passages. */
  readonly document: number;
  /** Share of the score of a passage of another time that its document's passage of the day asked for gets. */
  readonly otherTime: number;
  /** Added when a law reference of the question stands in the passage. */
  readonly lawReference: number;
  /** Multiplied in for a passage of each kind of mismatch. */
  readonly penalty: {
    readonly otherAudience: number;
    readonly otherLanguage: number;
    readonly otherJurisdiction: number;
    readonly otherBenefit: number;
    readonly historic: number;
    readonly upcoming: number;
    readonly proposal: number;
    readonly laterThanAsked: number;
    readonly library: number;
  };
  /** How much of its score a further passage of the same document loses when results are diversified. */
  readonly sameDocument: number;
}

export const defaultRanking: RankingWeights = {
  fields: {
    weight: { title: 1.6, questions: 1.8, headings: 1.4, body: 1 },
    lengthNormalisation: { title: 0.3, questions: 0.5, headings: 0.3, body: 0.6 },
    k1: 1.2,
  },
  rarity: 1,
  furtherForms: 0.25,
  coverage: 0.5,
  dense: 1,
  document: 0.15,
  otherTime: 0.9,
  lawReference: 0.25,
  penalty: {
    otherAudience: 0.94,
    otherLanguage: 0.55,
    otherJurisdiction: 0.75,
    otherBenefit: 0.8,
    historic: 0.7,
    upcoming: 0.7,
    proposal: 0.85,
    laterThanAsked: 0.75,
    library: 0.8,
  },
  sameDocument: 0.06,
};
