import type { Question } from "../../domain/answer.ts";
import type { IsoDate } from "../../domain/validity.ts";
import type { Audience, Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { audienceInWords } from "./audience.ts";
import { type Benefit, benefitAsked, benefitsNamed } from "./benefit.ts";
import { daysGiven, type GivenDay } from "./dates.ts";
import { isVague } from "./is-vague.ts";
import { readCountry } from "./jurisdiction.ts";
import { pointInTime } from "./point-in-time.ts";
import { resolveFollowUp } from "./resolve-follow-up.ts";

/** A question with everything the later steps need to know about it. */
export interface UnderstoodQuestion {
  /** The question written out in full. */
  readonly text: string;
  /** The words of this turn alone; the same as `text` when nothing was carried. */
  readonly own: string;
  /** The question that this one follows, for its documents to be looked at first; null when there is none. */
  readonly basis: string | null;
  readonly isFollowUp: boolean;
  /** True when the words name no subject: one or two that anything may be about. */
  readonly vague: boolean;
  /** How much a carried word counts in the search, by lower-case word; others count in full. */
  readonly wordWeights: ReadonlyMap<string, number>;
  readonly language: Language;
  /** Only this country is meant. */
  readonly jurisdiction: Jurisdiction | null;
  /** The likelier country when none is named. */
  readonly preferredJurisdiction: Jurisdiction;
  /** Both countries are to be told side by side. */
  readonly compare: boolean;
  /** Nothing in the words tells which country is meant. */
  readonly countryUnclear: boolean;
  readonly asOf: IsoDate;
  /** True when the reader named the day, as a parameter or in words. */
  readonly asOfGiven: boolean;
  readonly about: { readonly past: boolean; readonly future: boolean; readonly proposal: boolean };
  /** The one benefit asked about; null when none or several are named. */
  readonly benefit: Benefit | null;
  readonly benefits: readonly Benefit[];
  /** Who asks, when the words say so. */
  readonly audienceInWords: Audience | null;
  /** Days of the reader's own story whose event is told, to reckon from; the first of each event. */
  readonly days: readonly GivenDay[];
}

/**
 * Reads language, country, time, benefit and intent out of a question, after writing a follow-up out.
 * `fullText` is the question as normalised; `isRefused` tells which earlier turns must not be carried.
 * Pure and O(n).
 */
export function understandQuestion(
  question: Question,
  fullText: string,
  today: IsoDate,
  isRefused: (text: string) => boolean = () => false,
): UnderstoodQuestion {
  const { text, own, basis, isFollowUp, wordWeights, carried } = resolveFollowUp(
    fullText,
    question.history,
    today,
    isRefused,
  );
  // A follow-up is mostly too short to tell its language from; written out it is not.
  const language = question.language ?? detectLanguage(text).language;
  const country = readCountry(own);
  const whole = country.named.size ? country : readCountry(text);
  const compare = !question.jurisdiction && whole.compare;
  const jurisdiction =
    question.jurisdiction ??
    (compare ? null : (whole.jurisdiction ?? (isFollowUp && !whole.named.size ? carried.jurisdiction : null)));
  const preferredJurisdiction: Jurisdiction =
    jurisdiction ??
    (whole.named.size === 0
      ? (carried.jurisdiction ?? (language === "nb" ? "NO" : "DK"))
      : language === "nb"
        ? "NO"
        : "DK");
  const ownTime = pointInTime(own, today, text);
  const time =
    isFollowUp && !ownTime.phrase && !ownTime.present && carried.time
      ? pointInTime(`${own} ${carried.time}`, today, text)
      : ownTime;
  const named = benefitsNamed(text, jurisdiction ?? preferredJurisdiction);
  return {
    text,
    own,
    basis,
    isFollowUp,
    vague: !isFollowUp && isVague(own),
    wordWeights,
    language,
    jurisdiction,
    preferredJurisdiction,
    compare,
    countryUnclear:
      !question.jurisdiction && whole.named.size === 0 && carried.jurisdiction === null && language === "en",
    asOf: question.asOf ?? time.asOf,
    asOfGiven: question.asOf !== null ? question.asOf !== today : time.asOfGiven,
    about: { ...time.about, past: time.about.past || (question.asOf !== null && ownTime.asOfGiven) },
    benefit: named.length === 1 ? benefitAsked(text, jurisdiction ?? preferredJurisdiction) : carried.benefit,
    benefits: named,
    audienceInWords: audienceInWords(own) ?? carried.audience,
    days: daysOf(own, today),
  };
}

/** The first day of each event that a text tells. */
function daysOf(text: string, today: IsoDate): GivenDay[] {
  const told = daysGiven(text, today).filter(({ event }) => event !== null);
  return told.filter((given, i) => told.findIndex(({ event }) => event === given.event) === i);
}
