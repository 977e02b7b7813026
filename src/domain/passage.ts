import type { Validity } from "./validity.ts";
import type { ArticleType, Audience, Collection, DocumentKind, Jurisdiction, Language } from "./vocabulary.ts";

/** A work that a passage rests on, as shown to the reader. */
export interface SourceReference {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** Where in the source: a paragraph, chapter or page; empty when the whole work is meant. */
  readonly place: string;
  /** The official address, when the source has one. */
  readonly url?: string;
}

/** What a deadline is counted from. */
export const deadlineEvents = ["sickness", "decision", "dismissal", "discharge"] as const;

/** A deadline or period that a passage states, for reckoning with a reader's own date. */
export interface Deadline {
  readonly from: (typeof deadlineEvents)[number];
  /** What ends or is due, in the passage's language: "arbejdsgiverens 30 dage slutter". */
  readonly label: string;
  /** ISO 8601 duration of days, weeks or months: `P30D`, `P4W`, `P3M`. */
  readonly length: string;
  /** `within`: due that long after the day. `lasts`: the first day counts as day one. */
  readonly kind: "within" | "lasts";
}

/** The smallest thing that can be found and cited: one heading's text with one validity. */
export interface Passage {
  /** Document id and heading path (`dk-klage#frister`), never a hash of the text. */
  readonly passageId: string;
  readonly documentId: string;
  readonly collection: Collection;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly type: ArticleType | "document";
  readonly headings: readonly string[];
  readonly language: Language;
  /** The language of the title, where this section is in another. */
  readonly titleLanguage?: Language;
  readonly jurisdiction: Jurisdiction;
  readonly audience: readonly Audience[];
  readonly topics: readonly string[];
  /** The benefit whose limits are told, so that benefits never lend each other limits; null when none. */
  readonly benefit: string | null;
  /** The municipality or institution whose practice is told; null for what is general. */
  readonly place: string | null;
  /** Plain text; citation offsets (UTF-16) point into it. */
  readonly text: string;
  /** The exact slice of the document file; all slices in order give the body back byte for byte. */
  readonly markdown: string;
  /** How people ask for this passage. Steers the search, never shown as text. */
  readonly questions: readonly string[];
  readonly validity: Validity;
  readonly sources: readonly SourceReference[];
  readonly deadlines?: readonly Deadline[];
  /** Zero-based order within the document. */
  readonly position: number;
  /** First page in a paged library document. */
  readonly page?: number;
}

/** What is told about a document in lists and on its own page. */
export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly collection: Collection;
  readonly kind: DocumentKind;
  readonly type: ArticleType | "document";
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
  readonly audience: readonly Audience[];
  readonly topics: readonly string[];
  readonly reviewed: string | null;
  readonly reviewBy: string | null;
  readonly passageIds: readonly string[];
}
