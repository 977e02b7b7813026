import type { SourceReference } from "./passage.ts";
import type { IsoDate, Validity } from "./validity.ts";
import type { Audience, DocumentKind, Jurisdiction, Language } from "./vocabulary.ts";

/** How a question ended. Every outcome tells the reader what to do next. */
export const outcomes = [
  "answered",
  "partial",
  "clarify",
  "not-found",
  "out-of-scope",
  "own-case",
  "medical",
  "crisis",
  "personal-data",
  "blocked",
  "error",
] as const;
export type Outcome = (typeof outcomes)[number];

export const noticeKinds = [
  "as-of",
  "historic",
  "planned",
  "proposal",
  "local-practice",
  "uncertain",
  "conflict",
  "other-language",
  "other-jurisdiction",
  "not-legal-advice",
  "personal-data",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  readonly kind: NoticeKind;
  readonly text: string;
}

export interface Contact {
  readonly name: string;
  /** What one can turn there for, in the reader's language. */
  readonly for: string;
  readonly phone?: string;
  readonly url?: string;
}

/** A proven quotation: `passage.text.slice(start, end) === quote` (UTF-16 offsets). */
export interface Citation {
  readonly number: number;
  readonly passageId: string;
  readonly documentId: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly headings: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** The language of the title, where the quotation is in another. */
  readonly titleLanguage?: Language;
  readonly validity: Validity;
  readonly sources: readonly SourceReference[];
  readonly url: string;
}

/** One sentence of an answer and the numbers of the citations it rests on. */
export interface Statement {
  readonly text: string;
  readonly citations: readonly number[];
}

export interface RelatedPassage {
  readonly passageId: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: Language;
  readonly url: string;
}

export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A question as it reaches the answering pipeline, already validated. */
export interface Question {
  readonly question: string;
  readonly history: readonly Turn[];
  readonly audience: Audience;
  readonly jurisdiction: Jurisdiction | null;
  readonly language: Language | null;
  readonly asOf: IsoDate | null;
}

export interface AnswerTrace {
  readonly index: string;
  readonly analyser: string;
  readonly prompt?: string;
  readonly model?: string;
  /** Why a configured model's text was not used. */
  readonly fallback?: string;
  readonly confidence?: number;
  readonly timingsMs: Readonly<Record<string, number>>;
}

export interface Answer {
  readonly id: string;
  readonly outcome: Outcome;
  /** Markdown with `[1]` markers. */
  readonly answer: string;
  readonly language: Language;
  readonly audience: Audience;
  readonly jurisdiction: Jurisdiction | null;
  readonly asOf: IsoDate;
  /** The question as it was understood, follow-ups written out. */
  readonly question: string;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly notices: readonly Notice[];
  readonly contacts: readonly Contact[];
  readonly related: readonly RelatedPassage[];
  readonly followUps: readonly string[];
  readonly trace: AnswerTrace;
}

/** What a streaming client is told, in this order; `answer-end` carries the whole answer. */
export type AnswerEvent =
  | { readonly type: "answer-start"; readonly id: string; readonly question: string; readonly language: Language }
  | { readonly type: "passage-found"; readonly passageId: string; readonly title: string; readonly url: string }
  | { readonly type: "text-delta"; readonly text: string }
  | { readonly type: "citation-added"; readonly citation: Citation }
  | { readonly type: "notice"; readonly notice: Notice }
  | { readonly type: "answer-end"; readonly answer: Answer }
  | { readonly type: "error"; readonly code: string; readonly detail: string };
