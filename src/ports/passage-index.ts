import type { DocumentSummary, Passage } from "../domain/passage.ts";
import type { IsoDate } from "../domain/validity.ts";
import type { Collection, DocumentKind, Jurisdiction } from "../domain/vocabulary.ts";

/** The analysed terms of a passage by field, as an engine indexes them and the ranking weighs them. */
export interface FieldTerms {
  readonly title: readonly string[];
  readonly questions: readonly string[];
  readonly headings: readonly string[];
  readonly body: readonly string[];
}
export const fieldNames = ["title", "questions", "headings", "body"] as const;
export type FieldName = (typeof fieldNames)[number];

export interface IndexedPassage {
  readonly passage: Passage;
  readonly terms: FieldTerms;
  /** Unit-length embedding of the passage; null in a lexical-only index. */
  readonly vector: Float32Array | null;
}

/** Which passages may be candidates. Values come from closed lists and validated dates only. */
export interface PassageFilter {
  readonly collection?: Collection;
  readonly kind?: DocumentKind;
  readonly jurisdiction?: Jurisdiction;
  /** Leaves out law that is not in force on that day (planned versions included). */
  readonly inForceOn?: IsoDate;
}

/** Corpus statistics that the ranking's formulas need. */
export interface CorpusStatistics {
  readonly passages: number;
  /** In how many passages a term occurs. */
  readonly documentFrequency: ReadonlyMap<string, number>;
  readonly averageLength: Readonly<Record<FieldName, number>>;
}

export interface IndexDescription {
  /** Names the build: the same content, analyser and embedding give the same fingerprint. */
  readonly fingerprint: string;
  readonly analyserVersion: string;
  /** The embedding model's id, or "none". */
  readonly embeddingId: string;
  readonly builtAt: string;
  readonly documents: number;
  readonly passages: number;
}

/** Everything an engine stores of one build. */
export interface IndexBuild {
  readonly description: IndexDescription;
  readonly rows: readonly IndexedPassage[];
  readonly documents: readonly DocumentSummary[];
  readonly statistics: CorpusStatistics;
  /** Folded words of the corpus with their counts, for spelling and compounds. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** A term with its weight for candidate search. */
export interface CandidateTerm {
  readonly term: string;
  readonly weight: number;
}

/** Read access to one immutable index build. */
export interface PassageIndex {
  describe(): IndexDescription;
  readonly statistics: CorpusStatistics;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly documents: readonly DocumentSummary[];
  /** Ids of passages that share terms with the question, likeliest first, `limit` at most. */
  lexicalCandidates(terms: readonly CandidateTerm[], filter: PassageFilter, limit: number): Promise<string[]>;
  /** Ids of the passages whose vectors lie nearest, nearest first; [] in a lexical-only index. */
  nearestCandidates(vector: Float32Array, filter: PassageFilter, limit: number): Promise<string[]>;
  /** The passages with these ids in the order asked; unknown ids are left out. */
  get(passageIds: readonly string[]): Promise<IndexedPassage[]>;
  close(): Promise<void>;
}
