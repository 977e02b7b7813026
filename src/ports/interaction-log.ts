import type { Outcome } from "../domain/answer.ts";
import type { Audience, Language } from "../domain/vocabulary.ts";

/** A reader's judgement of one answer. Free text only when the reader chose to write it. */
export interface Feedback {
  readonly answerId: string;
  readonly rating: "up" | "down";
  readonly reasons: readonly string[];
  readonly comment: string | null;
  readonly at: string;
}

/** A question that got no answer, by class and without its words. */
export interface UnansweredQuestion {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly audience: Audience;
  /** Subjects of the nearest articles, so that editors see what is missing. */
  readonly nearestDocuments: readonly string[];
  readonly at: string;
}

/** Keeps what helps to improve the service and nothing that tells who asked what. */
export interface InteractionLog {
  recordFeedback(feedback: Feedback): Promise<void>;
  recordUnanswered(unanswered: UnansweredQuestion): Promise<void>;
  /** Counts for the people who run the service. */
  summary(): Promise<{ up: number; down: number; unanswered: Readonly<Record<string, number>> }>;
  close(): Promise<void>;
}
