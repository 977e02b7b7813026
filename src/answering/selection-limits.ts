import type { Audience } from "../domain/vocabulary.ts";

/** How much of what was found an answer takes in. */
export interface SelectionLimits {
  /** Words an answer aims at, by reader. */
  readonly words: Readonly<Record<Audience, number>>;
  /** Words of an article's short answer told before the passage that leads. */
  readonly summaryWords: number;
  /** The short answer comes before the leading passage when it reaches this share of its score. */
  readonly summaryFloor: number;
  /** Share of the budget that the leading passage may take. */
  readonly leadShare: number;
  /** A further passage of the leading document must reach this share of the best score. */
  readonly sameDocumentFloor: number;
  /** A passage of another document must reach this share. */
  readonly otherDocumentFloor: number;
  /** What to do about another document's matter must reach this share. */
  readonly otherStepsFloor: number;
  /** A passage on another benefit than the leading one must reach this share, unless the question names it. */
  readonly otherBenefitFloor: number;
  /** Beside law in force, what is no law (studies, projects) must reach this share, by reader. */
  readonly noLawFloor: Readonly<Record<Audience, number>>;
  /** A passage written for the reader leads when it reaches this share of the best score. */
  readonly ownReaderShare: number;
  /** A rule in force on the day asked about leads before later findings when it reaches this share. */
  readonly ruleOfThatDay: number;
  /** Passages considered after the leading one. */
  readonly furtherPassages: number;
  /** A sentence must reach this share of the passage's best sentence. */
  readonly sentenceFloor: number;
}

export const defaultSelection: SelectionLimits = {
  words: { citizen: 160, professional: 190, coordinator: 220 },
  summaryWords: 80,
  summaryFloor: 0.7,
  leadShare: 0.7,
  sameDocumentFloor: 0.4,
  otherDocumentFloor: 0.75,
  otherStepsFloor: 0.8,
  otherBenefitFloor: 0.85,
  noLawFloor: { citizen: 0.9, professional: 0.85, coordinator: 0.75 },
  ownReaderShare: 0.85,
  ruleOfThatDay: 0.5,
  furtherPassages: 8,
  sentenceFloor: 0.5,
};
