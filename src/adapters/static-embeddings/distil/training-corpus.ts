import type { Language } from "../../../domain/vocabulary.ts";

export interface TrainingText {
  readonly text: string;
  readonly language: Language;
}

/** A passage with the questions it answers. */
export interface TrainingPassage extends TrainingText {
  readonly documentId: string;
  /** The passage as it is embedded for an index. */
  readonly text: string;
  /** Its sentences alone. */
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

/** Another word for a term: everyday, abbreviated, Norwegian or English. */
export interface Synonym {
  readonly text: string;
  readonly term: string;
}

/** Everything the table learns from. */
export interface TrainingCorpus {
  readonly passages: readonly TrainingPassage[];
  /** Titles, headings, phrases of the lexicon. */
  readonly phrases: readonly TrainingText[];
  /** Words of any language with the term that they are other words for. */
  readonly synonyms: readonly Synonym[];
  /** Single words of everyday language, commonest first. */
  readonly everydayWords: readonly TrainingText[];
  /** Further texts about the same subjects, in pieces of about a passage. */
  readonly furtherTexts: readonly TrainingText[];
}

/** How the learning runs; `defaultSettings` are what measuring chose. */
export interface DistilSettings {
  readonly dimensions: number;
  /** Most parts of words that get a row, the most shared ones. */
  readonly parts: number;
  /** Rounds over everything the teacher has embedded. */
  readonly targetRounds: number;
  /** Rounds over all questions with their passages. */
  readonly questionRounds: number;
  readonly seed: number;
}

export const defaultSettings: DistilSettings = {
  dimensions: 192,
  parts: 20_000,
  targetRounds: 3,
  questionRounds: 5,
  seed: 1,
};
