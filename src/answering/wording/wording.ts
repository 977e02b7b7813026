import type { Outcome } from "../../domain/answer.ts";
import type { IsoDate, Validity } from "../../domain/validity.ts";
import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { norwegian } from "./norwegian.ts";

/** The outcomes that are told by a sentence of the service's own. */
export type RepliedOutcome = Exclude<Outcome, "answered" | "partial">;

/** Whom a reply speaks to. */
export interface ReplyReader {
  /** Where help is near; null when nothing tells. */
  readonly country: Jurisdiction | null;
  /** False for staff, who ask about somebody else. */
  readonly isPatient: boolean;
}

/** All sentences that the service says itself, in one language. Facts never stand here. */
export interface Wording {
  readonly labels: {
    historic(validity: Validity): string;
    planned(from: IsoDate): string;
    proposal(year: string): string;
    local(place: string | null, year: string): string;
    project(place: string | null, year: string): string;
    research(year: string): string;
    /** What others have found or tried in `country`, told to a reader of the other. */
    abroad(country: Jurisdiction): string;
    notYet(validity: Validity, what: "new" | "changed"): string;
    inForce(validity: Validity): string;
  };
  readonly notices: {
    asOfToday(day: IsoDate): string;
    asOfGiven(day: IsoDate): string;
    historic: string;
    planned(where: string): string;
    proposal: string;
    localPractice(place: string | null): string;
    uncertain(where: string): string;
    /** Where a country's rules can be checked. */
    readonly checkAt: Readonly<Record<Jurisdiction, string>>;
    otherLanguage: string;
    otherJurisdiction(jurisdiction: Jurisdiction): string;
    /** Who decides is another in each country. */
    readonly notLegalAdvice: Readonly<Record<Jurisdiction, string>>;
  };
  readonly replies: Readonly<Record<RepliedOutcome, (reader: ReplyReader) => string>>;
  /** Asked when the rules of both countries answer and nothing tells which is meant. */
  readonly whichCountry: string;
  readonly reckoning: {
    heading(day: IsoDate, approximate: boolean): string;
    line(label: string, day: IsoDate): string;
  };
  /** Heads of the two columns of a comparison. */
  readonly comparison: {
    readonly countries: Readonly<Record<Jurisdiction, string>>;
    /** `when` is a day as people write it, or a year. */
    before(when: string): string;
    inYear(year: string): string;
    readonly today: string;
  };
  readonly partialIntro: string;
  /** Said before an answer when a section was asked for that no text tells, or not in full. */
  readonly lawGap: {
    place(reference: string, section: string, where: string): string;
    section(reference: string, where: string): string;
    /** A canonical reference (`§27.1.3`) as people write it. */
    name(canonical: string): string;
    /** Where a country's laws are published. */
    readonly publishedAt: Readonly<Record<Jurisdiction, string>>;
  };
  /** A day as people write it. */
  day(day: IsoDate): string;
}

const all: Readonly<Record<Language, Wording>> = { da: danish, nb: norwegian, en: english };

/** The service's own sentences in `language`. */
export function words(language: Language): Wording {
  return all[language];
}
