import { addDays, type IsoDate } from "../../domain/validity.ts";
import type { Jurisdiction } from "../../domain/vocabulary.ts";
import { type Benefit, benefitsNamed } from "../understand/benefit.ts";
import { readCountry } from "../understand/jurisdiction.ts";
import { pointInTime } from "../understand/point-in-time.ts";
import { bare, capital } from "../understand/subject-phrase.ts";
import { subjectsOf } from "../understand/turn-words.ts";
import type { UnderstoodQuestion } from "../understand/understand-question.ts";
import { wholeWords } from "../understand/whole-words.ts";
import { words } from "../wording/wording.ts";

/** One of two things that are compared. */
export interface ComparedSide {
  /** The head of its column. */
  readonly label: string;
  /** The question about this side alone. */
  readonly text: string;
  readonly jurisdiction: Jurisdiction | null;
  /** How texts call this side, lower case, by the beginnings of words. */
  readonly names: readonly string[];
  /** The one benefit that this side is; null when it is none or several are meant. */
  readonly benefit: Benefit | null;
  /** The day whose rules are this side; null for those of the question's own day. */
  readonly asOf: IsoDate | null;
}

export interface ComparedPair {
  readonly by: "country" | "time" | "subject";
  readonly sides: readonly [ComparedSide, ComparedSide];
}

/** Words that ask for a difference and belong to neither side. */
const difference =
  "hvad er (?:den store |den vigtigste )?forskel(?:len)?|hva er forskjellen|hvad er forskel|what(?:'s| is) the (?:main )?difference|forskel(?:len|lene|le)?|forskell?en|forskjell(?:en|er|ene)?|differences?|differs?|sammenlign\\p{L}*|sammenlikn\\p{L}*|compared?|comparison|(?:er )?bedst|(?:er )?best|bedre|better|hellere|frem for|framfor|rather than|i forhold til|sammenholdt med|kontra|contra|versus|vs|det samme som|samme som|the same as|(?:står |holder )?side om side|side ved side";
const differenceAsked = wholeWords(difference);

/** True when a text asks what sets two things apart. */
export function asksDifference(text: string): boolean {
  return differenceAsked.test(text);
}

const differenceWords = wholeWords(
  `(?:${difference})\\s*(?:på|mellem|mellom|imellem|between|in|i|med|with|to)?`,
  "giu",
);
const joint = "\\s+(?:og|and|eller|or|med|with|fra|from|end|enn|than|kontra|vs\\.?|versus|mod|i forhold til|to)\\s+";
const named = new RegExp(
  `(?:forskel(?:len)?|forskell?en|forskjell(?:en)?|differences?)\\s+(?:på|mellem|mellom|imellem|between|i|in)\\s+(.{2,60}?)${joint}(.{2,60}?)\\s*(?=[?.!,;:]|$|\\s(?:når|hvis|for|i|ved|when|if)\\s)`,
  "iu",
);

const beforeAndAfter = wholeWords("før\\s+og\\s+efter|før\\s+og\\s+etter|before\\s+and\\s+after");
const nowWords = "i dag|nu|nå|i ?år|today|now|gældende";
const thenAndNow = new RegExp(
  `((?:19|20)\\d\\d)\\s*(?:og|and|kontra|vs\\.?|versus|mod|til|to|i forhold til|sammenlignet med|compared (?:to|with)|med|with)\\s+(?:hvad der gælder\\s+)?(?:${nowWords})(?!\\p{L})|(?<!\\p{L})(?:${nowWords})\\s*(?:og|and|kontra|vs\\.?|versus|mod|i forhold til|sammenlignet med|compared (?:to|with)|med|with|end|enn|than)\\s+(?:i\\s+|in\\s+)?((?:19|20)\\d\\d)`,
  "iu",
);

/** A question without what asks for a difference, tidied up. */
function plain(text: string): string {
  return bare(
    text
      .replace(differenceWords, " ")
      .replace(/\s+([,?.!:])/g, "$1")
      .replace(/\s+/g, " "),
  ).replace(/^(?:og|and|eller|or|på|mellem|mellom|between|i|in|,|:|\s)+(?=\s|$)/iu, "");
}

function byTime(question: UnderstoodQuestion, today: IsoDate): ComparedPair | null {
  const { text, language, jurisdiction } = question;
  const side = (label: string, asOf: IsoDate, rest: string): ComparedSide => ({
    label,
    text: plain(rest) || text,
    jurisdiction,
    names: [],
    benefit: question.benefit,
    asOf,
  });
  const labels = words(language).comparison;
  if (beforeAndAfter.test(text)) {
    const asBefore = text.replace(beforeAndAfter, language === "en" ? "before" : "før");
    const time = pointInTime(plain(asBefore), today);
    if (!time.asOfGiven || !time.phrase) return null;
    const changed = addDays(time.asOf, 1);
    const when = /\d{1,2}\.|reform/iu.test(time.phrase) ? words(language).day(changed) : changed.slice(0, 4);
    const rest = asBefore.replace(time.phrase, " ");
    return {
      by: "time",
      sides: [side(labels.before(when), time.asOf, rest), side(labels.today, today, rest)],
    };
  }
  const pair = thenAndNow.exec(text);
  const year = pair?.[1] ?? pair?.[2];
  if (!pair || !year || year >= today.slice(0, 4)) return null;
  const rest = text.replace(pair[0], " ").replace(/(?<!\p{L})(?:i|in|fra|from)\s+(?=[?.,]|$)/giu, " ");
  return {
    by: "time",
    sides: [side(labels.inYear(year), `${year}-07-01`, rest), side(labels.today, today, rest)],
  };
}

const countryName = wholeWords(
  "(?:i|in|for|fra|from)?\\s*(?:danmark|norge|denmark|norway)|dansk\\p{L}*|norsk\\p{L}*|danish|norwegian",
  "giu",
);

const countryWords: Readonly<Record<Jurisdiction, readonly string[]>> = {
  DK: ["dansk", "danmark", "danish", "denmark"],
  NO: ["norsk", "norge", "norweg", "norway"],
};
const norwegian: ReadonlySet<Benefit> = new Set(["sykepenger", "aap", "ufoeretrygd"]);
const benefitCountry = (benefit: Benefit): Jurisdiction => (norwegian.has(benefit) ? "NO" : "DK");

function byCountry({ text, language, compare }: UnderstoodQuestion): ComparedPair | null {
  if (!compare || !text.match(countryName)) return null;
  const rest = plain(
    text
      .replace(countryName, " ")
      .replace(/\s+(?:og|and|eller|or|både|begge lande|begge land|both countries|to)(?=\s*(?:[?.,]|$|og|and))/giu, " "),
  );
  const each = askedOfEach(text);
  const names = words(language).comparison.countries;
  const side = (jurisdiction: Jurisdiction): ComparedSide => ({
    label: names[jurisdiction],
    text: each?.[jurisdiction] ?? (rest || text),
    jurisdiction,
    names: countryWords[jurisdiction],
    benefit: benefitsNamed(text, jurisdiction).find((benefit) => benefitCountry(benefit) === jurisdiction) ?? null,
    asOf: null,
  });
  return { by: "country", sides: [side("DK"), side("NO")] };
}

const eachInItsOwn =
  /^(.{2,60}?)\s+(?:i|in)\s+(danmark|denmark|norge|norway)\s+(?:og|and|eller|or|med|with|fra|kontra|vs\.?)\s+(.{2,60}?)\s+(?:i|in)\s+(?:danmark|denmark|norge|norway)/iu;

/** "Egenmelding i Norge og friattest i Danmark": what is asked of each country when it is not the same. */
function askedOfEach(text: string): Readonly<Record<Jurisdiction, string>> | null {
  const [, first, country, second] = eachInItsOwn.exec(plain(text)) ?? [];
  if (!first || !second || !country) return null;
  return /^n/iu.test(country) ? { NO: first, DK: second } : { DK: first, NO: second };
}

/** True when a text is hardly more than "A eller B" ("sykepenger eller AAP?"). */
const onlyChoice = (text: string, first: string, second: string): boolean => {
  const rest = bare(text.replace(first, " ").replace(second, " ")).trim();
  return /^(?:eller|or|og|and|kontra|vs\.?)$/iu.test(rest);
};

const article = /^(?:et|en|ei|a|an|the|at være|at få)\s+/iu;
const stem = (name: string): string => name.replace(article, "").toLowerCase().slice(0, 8);
/** "Den i Holstebro" names nothing by itself. */
const pronoun =
  /^(?:(?:den|det|de|dem|denne|dette|disse|ham|hende|it|that|those|these|this|them|him|her)(?=\s+(?:i|på|hos|ved|fra|for|af|av|med|der|som|in|at|on|of|from|with|who|which)(?!\p{L})|$)|(?:the\s+)?ones?(?!\p{L}))/iu;
/** More words than this tell a situation, not a thing with a name. */
const longestName = 4;
const head = (name: string): string => stem(name).split(" ")[0] ?? "";
const namesThing = (name: string): boolean =>
  !pronoun.test(name) && name.replace(article, "").split(/\s+/).length <= longestName;

function bySubject(question: UnderstoodQuestion): ComparedPair | null {
  const { text, jurisdiction } = question;
  const side = (own: string, other: string): ComparedSide => ({
    label: capital(own.replace(article, "")),
    text: plain(text.replace(other, " ").replace(new RegExp(joint, "giu"), " ")) || own,
    jurisdiction: jurisdiction ?? readCountry(own).jurisdiction,
    names: [stem(own)],
    benefit: benefitsNamed(own, jurisdiction)[0] ?? null,
    asOf: null,
  });
  const pair = (a: string, b: string): ComparedPair => ({ by: "subject", sides: [side(a, b), side(b, a)] });
  const spans = subjectsOf(text).filter((span) => span.kind !== "country");
  const [first] = spans;
  const second = spans.find(
    (span) => span.kind === first?.kind && span.text.toLowerCase() !== first.text.toLowerCase(),
  );
  if (first && second && (asksDifference(text) || onlyChoice(text, first.text, second.text)))
    return pair(first.text, second.text);
  const said = named.exec(text);
  const [a, b] = [said?.[1]?.trim() ?? "", said?.[2]?.trim() ?? ""];
  // Two of one name ("the coordinator here and the one there") cannot be told apart by it.
  return a && b && namesThing(a) && namesThing(b) && head(a) !== head(b) ? pair(a, b) : null;
}

/**
 * What a question asks to compare: two countries, one rule then and now, or two schemes. Null when
 * it compares nothing. Pure and O(n).
 */
export function readComparison(question: UnderstoodQuestion, today: IsoDate): ComparedPair | null {
  return byTime(question, today) ?? byCountry(question) ?? bySubject(question);
}
