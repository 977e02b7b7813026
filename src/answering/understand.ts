import type { Question } from "../domain/answer.ts";
import { type IsoDate, isIsoDate } from "../domain/validity.ts";
import type { Jurisdiction, Language } from "../domain/vocabulary.ts";
import { detectLanguage } from "../language/detect-language.ts";

/** A question with everything the later steps need to know about it. */
export interface UnderstoodQuestion {
  /** The question written out in full. */
  readonly text: string;
  readonly language: Language;
  /** Only this country is meant. */
  readonly jurisdiction: Jurisdiction | null;
  /** The likelier country when none is named. */
  readonly preferredJurisdiction: Jurisdiction;
  readonly asOf: IsoDate;
  /** True when the reader named the day, as a parameter or in words. */
  readonly asOfGiven: boolean;
  readonly about: { readonly past: boolean; readonly future: boolean; readonly proposal: boolean };
}

const norway =
  /\b(norge|norsk\p{L}*|norway|norwegian|nav|oslo|bergen|trondheim|stavanger|folketrygd\p{L}*|fastlege\p{L}*|egenmelding\p{L}*|sykepenge\p{L}*|sykmeld\p{L}*|aap|arbeidsavklaring\p{L}*|uføretrygd\p{L}*|dialogmøte\p{L}*|oppfølgingsplan\p{L}*|statsforvalter\p{L}*|lovdata|helsedirektorat\p{L}*)\b/iu;
const denmark =
  /\b(danmark|dansk\p{L}*|denmark|danish|sygedagpenge\p{L}*|sygedagepenge\p{L}*|jobcent\p{L}*|ankestyrelsen|kommunen|fleksjob\p{L}*|københavn|aarhus|århus|odense|aalborg|randers|herning|viborg|skive|sundhedsstyrelsen|a-kasse\p{L}*|mulighedserklæring\p{L}*|nemrefusion|borger\.dk|reha?pa|cowi)\b/iu;

/** The countries a text names. */
export function namedJurisdictions(text: string): Set<Jurisdiction> {
  const named = new Set<Jurisdiction>();
  if (norway.test(text)) named.add("NO");
  if (denmark.test(text)) named.add("DK");
  return named;
}

const past =
  /\b(dengang|før reformen|før i tiden|tidligere (regler|ordning|lov)|gamle? regler?|gammel (lov|regel|ordning)|oprindelig\p{L}*|historisk|under den gamle|var (det|der|reglen|reglerne|kravet|grænsen|fristen)|hvordan var|hvad var|hva var|used to|previous(ly)?|back then|den gang|tidligere lov|før (19|20)\d\d|indtil (19|20)\d\d)\b/iu;
const future =
  /\b(næste år|fra nytår|til næste år|neste år|fra nyttår|next year|fremover|planlagt\p{L}*|planlægges|på vej|ny lov|planned|upcoming|kommende|bliver .{0,30}(afskaffet|ændret)|2027|2028|2030)\b/iu;
const proposal =
  /\b(forslag\p{L}*|foresl\p{L}*|forslo|foreslo|foreslå\p{L}*|propos\p{L}*|handlingsplan\p{L}*|ville regeringen|anbefal\p{L}*)\b/iu;

const yearInWords = /\b(?:i|in|pr\.?|per|under|anno|tilbage i|back in)\s+(?:år(?:et)?\s+)?((?:19|20)\d\d)\b/iu;
const dateInWords = /\b(?:pr\.?|per|den|on|as of)\s+((?:19|20)\d\d-\d\d-\d\d)\b/iu;

/** The day a question names in words: "i 2010" is the middle of that year. Null when none, or this year or later. */
export function dayInWords(text: string, today: IsoDate): IsoDate | null {
  const date = dateInWords.exec(text)?.[1];
  if (date && isIsoDate(date)) return date;
  const year = yearInWords.exec(text)?.[1];
  if (year && year < today.slice(0, 4)) return `${year}-07-01`;
  return null;
}

/** Reads language, country, time and intent out of a question. Pure and O(n). */
export function understandQuestion(question: Question, fullText: string, today: IsoDate): UnderstoodQuestion {
  const text = fullText;
  const detected = detectLanguage(text);
  const language = question.language ?? detected.language;
  const named = namedJurisdictions(text);
  const jurisdiction = question.jurisdiction ?? (named.size === 1 ? ([...named][0] as Jurisdiction) : null);
  const preferredJurisdiction: Jurisdiction =
    jurisdiction ?? (detected.language === "nb" && named.size === 0 ? "NO" : "DK");
  const inWords = question.asOf ? null : dayInWords(text, today);
  return {
    text,
    language,
    jurisdiction,
    preferredJurisdiction,
    asOf: question.asOf ?? inWords ?? today,
    asOfGiven: question.asOf !== null && question.asOf !== today,
    about: {
      past: past.test(text) || inWords !== null,
      future: future.test(text),
      proposal: proposal.test(text),
    },
  };
}
