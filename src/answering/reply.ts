import type { Answer, Outcome, Question } from "../domain/answer.ts";
import type { IsoDate } from "../domain/validity.ts";
import type { Jurisdiction, Language } from "../domain/vocabulary.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { contactsFor } from "./present.ts";
import { countryOfLanguage } from "./screen/country.ts";
import type { ScreenResult } from "./screen/screen-question.ts";
import { audienceInWords } from "./understand/audience.ts";
import { namedJurisdictions } from "./understand/jurisdiction.ts";
import { words } from "./wording/wording.ts";

/** What every answer, found or not, is told about its circumstances. */
export interface ReplyContext {
  readonly language: Language;
  readonly jurisdiction: Jurisdiction | null;
  readonly asOf: IsoDate;
  /** `performance.now()` when the question came in. */
  readonly started: number;
  readonly timings: Readonly<Record<string, number>>;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The trace of an answer: which index and analysis, and how long each step took. */
export function traceOf(dependencies: AnsweringDependencies, context: ReplyContext): Answer["trace"] {
  return {
    index: dependencies.index.describe().fingerprint,
    analyser: dependencies.analyser.version,
    timingsMs: { ...context.timings, total: round(performance.now() - context.started) },
  };
}

/** An answer without statements: the plain reply of its outcome and where to turn. */
export function replyWithoutAnswer(
  dependencies: AnsweringDependencies,
  question: Question,
  understoodAs: string,
  outcome: Exclude<Outcome, "answered" | "partial">,
  context: ReplyContext,
  extra: {
    /** In place of the outcome's own text. */
    body?: string;
    /** Said back to the reader, below the text. */
    quoted?: string;
    related?: Answer["related"];
    followUps?: readonly string[];
    confidence?: number;
  } = {},
): Answer {
  const audience = audienceInWords(understoodAs) ?? question.audience;
  const country = context.jurisdiction ?? countryOfLanguage[context.language];
  const trace = traceOf(dependencies, context);
  const body = extra.body ?? words(context.language).replies[outcome]({ country, isPatient: audience === "citizen" });
  return {
    id: dependencies.newId?.() ?? crypto.randomUUID(),
    outcome,
    answer: extra.quoted ? `${body}\n\n> ${extra.quoted}` : body,
    language: context.language,
    audience: question.audience,
    jurisdiction: context.jurisdiction,
    asOf: context.asOf,
    question: understoodAs,
    statements: [],
    citations: [],
    notices: [],
    contacts: contactsFor(dependencies.contacts, { outcome, country, language: context.language, audience }),
    related: extra.related ?? [],
    followUps: extra.followUps ?? [],
    trace: extra.confidence === undefined ? trace : { ...trace, confidence: round(extra.confidence) },
  };
}

/** The reply to a question that the screen stopped. Personal data and attacks are never said back. */
export function replyToScreened(
  dependencies: AnsweringDependencies,
  question: Question,
  text: string,
  result: ScreenResult,
  context: Pick<ReplyContext, "asOf" | "started" | "timings">,
): Answer {
  const language = result.language ?? question.language ?? detectLanguage(text).language;
  const named = namedJurisdictions(text);
  const jurisdiction =
    result.jurisdiction ?? question.jurisdiction ?? (named.size === 1 ? ([...named][0] ?? null) : null);
  const unshown = result.outcome === "personal-data" || result.outcome === "blocked" ? "" : text;
  const shown = result.outcome === "blocked" ? "" : (result.cleaned ?? unshown);
  return replyWithoutAnswer(
    dependencies,
    question,
    shown,
    result.outcome,
    { language, jurisdiction, ...context },
    result.outcome === "personal-data" && result.cleaned ? { quoted: result.cleaned } : {},
  );
}
