import { tokenise } from "../../language/tokenise.ts";
import { bare } from "./subject-phrase.ts";
import { isEmptyWord, isGeneric, isParty, type SubjectSpan, subjectsOf } from "./turn-words.ts";
import { wholeWords } from "./whole-words.ts";

/** What a turn is to the one before it. */
export type TurnRelation =
  /** Stands by itself. */
  | "new"
  /** Asks something new about the same subject ("hvor længe varer det?"). */
  | "aspect"
  /** Asks the same under another condition ("og hvis jeg er selvstændig?", "i 2012?"). */
  | "condition"
  /** Puts something right ("nej, jeg mente …"). */
  | "replace";

export interface TurnReading {
  readonly relation: TurnRelation;
  /** The turn without fillers, corrections and closing marks. */
  readonly rest: string;
  /** True when `rest` is not the turn as it was. */
  readonly stripped: boolean;
  /** The old question was dropped ("glem det, …"). */
  readonly dropped: boolean;
  readonly subjects: readonly SubjectSpan[];
  /** Words that are neither empty nor generic. */
  readonly ownWords: number;
  /** Words that are not empty. */
  readonly contentWords: number;
  /** A subject of this turn may take the place of one of the same kind. */
  readonly mayReplace: boolean;
  /** The turn is hardly more than its subject. */
  readonly bareSubject: boolean;
  /** It tells something about the reader and asks nothing. */
  readonly toldOnly: boolean;
  readonly firstPerson: boolean;
}

const fillers =
  /^(?:(?:tak|takk|thanks|thank you|ok|okay|nå|aha|ja|fint|super|hej|hei|hi|hm+|øh+|altså|undskyld)(?:\s+(?:for det|så meget|skal du have))?[\s,.!:-]+)+/iu;
/** The old question is dropped for another. */
const forget =
  /^(?:(?:nej|nei|no|nå|ok)[\s,.!]+)?(?:glem (?:det|alt det|forrige|hvad jeg sagde|hva jeg sa)|drop (?:det|den)|dropp det|noget (?:helt )?andet|noe (?:helt )?annet|en (?:helt )?anden ting|en annen ting|for resten|by the way|nyt spørgsmål|nytt spørsmål|et andet spørgsmål|et annet spørsmål|andet emne|forget (?:it|that)|never mind|new question|another question|different question|something else)[\s,.:;!–-]*/iu;
/** The old question stands, with something else in it. */
const meant =
  /^(?:(?:nej|nei|no|nå|ups|undskyld|beklager|sorry|unnskyld|øh)[\s,.!:-]+)*(?:jeg mente(?: (?:egentlig|altså))?|jeg mener(?: (?:altså))?|mente|det var (?:ikke det )?jeg mente|rettelse|skulle (?:være|stå)|i mean(?:t)?|i was asking about|correction|tænkte på|tenkte på|jeg tænkte på|jeg tenkte på)[\s,.:;!–-]*|^(?:nej|nei|no|ups|undskyld|beklager|sorry|unnskyld)[\s,.!:-]+(?!tak|takk|thank)/iu;
const tailFiller = /[\s,]+(?:altså|alså|mener jeg|mente jeg|i mean|please)$/iu;

const interrogative = wholeWords(
  "hvad|hva|hvem|hvor|hvordan|hvorfor|hvornår|hvilke[nt]?|hvis er|når kan|når må|når skal|når får|who|what|when|where|why|how|which",
);
const conditionOpening =
  /^(?:(?:og|men|and|but|så|so|eller|or)\s+)?(?:hvad nu hvis|hvad hvis|hva hvis|hva om|hvad så hvis|hvad med|hva med|what if|what about|how about|hvis|dersom|om|if|when|når(?!\s+(?:må|kan|skal|får|bør|vil|er|blir|ble|slutter|starter|begynner|kommer|skjer)(?!\p{L}))|ved|(?-i:i|in|In)|(?-i:I)(?=\s+\d|\s+(?:Norge|Danmark))|på|on|for|fra|from|efter|etter|after|før|before|med|with|uden|uten|without|under|during|som|as|også|også|heller ikke|inden for|uden for|udenfor|utenfor|outside|within|siden|since|indtil|hos|to år|kun|only|samt|til|blandt|hvad gjaldt|hva gjaldt|hvad gælder|hva gjelder)(?=[\s\d])/iu;
const appliesToo =
  /^(?:(?:og|men|and|but|så)\s+)?(?:gælder (?:det|den|de|dette|reglen|reglerne|samme)|gjelder (?:det|den|de|dette|regelen|samme)|er det (?:også )?(?:det samme|ligesådan|anderledes|annerledes|likedan|sådan også|samme)|var det (?:også )?(?:sådan|det samme|slik)|does (?:that|it|this|the same) (?:also )?apply|do (?:they|these) (?:also )?apply|is (?:it|that) (?:also )?(?:the same|different|so)|was (?:it|that) (?:also )?(?:the same|so)|kan man også|også selv om|selv om)(?!\p{L})/iu;
const conjunction = /^(?:og|and|men|but|så|so|eller|or)\s+/iu;
/** Adverbs that tie a short question to the one before, even with a subject of its own. */
const withinHint = wholeWords(
  "så|imens|samtidig|i stedet|derefter|bagefter|herefter|dertil|desuden|dér|then|meanwhile|instead|afterwards|da",
);
const personal = wholeWords("jeg|mig|min|mit|mine|vi|os|vores|meg|oss|vår|i|i'm|i've|my|me|we|our");
const modalOpening =
  /^(?:kan|må|skal|bør|vil|er|har|får|gælder|gjelder|findes|finnes|bliver|blir|can|may|must|do|does|is|are|will|should|am|have|has)(?!\p{L})/iu;

/** Pronouns that only a noun said before can fill. */
const person = wholeWords("han|hun|ham|hende|henne|hans|hendes|hennes|he|she|him|her|they|them|their");
const thing = new Set(["den", "de", "dem", "dens", "deres", "denne", "disse", "dem", "it", "its", "these", "those"]);
const personNoun = wholeWords(
  "mand|kone|mor|far|søn|sønn|datter|bror|søster|barn|børn|forældre|patient\\p{L}*|pasient\\p{L}*|borger\\p{L}*|kolleg\\p{L}*|ansat\\p{L}*|medarbejder\\p{L}*|chef\\p{L}*|sjef\\p{L}*|arbejdsgiver\\p{L}*|kommune\\p{L}*|læge\\p{L}*|lege\\p{L}*|kæreste|samboer\\p{L}*|husband|wife|mother|father|son|daughter|brother|sister|child|children|boss|employer\\p{L}*|patient\\p{L}*|doctor\\p{L}*|colleague\\p{L}*|municipality",
);

/** What is compared with something unsaid is compared with what was talked about. */
const comparedWithIt = wholeWords(
  "(?:forskel\\p{L}*|forskjell\\p{L}*|differences?) (?:på|mellem|mellom|between|from) (?:det|den|dette|denne|it|this|that)|(?:og|and) (?:det|den|dette|it|this|that)$|(?:er|var|is|was) (?:det|den|it|this|that) (?:bedre|dårligere|dyrere|længere|lengre|det samme|better|worse|longer|the same)",
);

/** True when a pronoun of the turn points to something outside it. */
function pointsBack(text: string): boolean {
  if (comparedWithIt.test(text)) return true;
  const tokens = tokenise(text);
  for (const [index, token] of tokens.entries()) {
    const word = token.text.toLowerCase();
    const before = text.slice(0, token.start);
    const filledInside = tokens
      .slice(0, index)
      .some((earlier) => earlier.kind === "word" && !isEmptyWord(earlier.text) && !isGeneric(earlier.text));
    if (person.test(token.text)) {
      if (!filledInside && !personNoun.test(before)) return true;
      continue;
    }
    if (!thing.has(word)) continue;
    const next = tokens[index + 1];
    // Before a noun "den" is an article; before a verb, a small word or nothing it stands for something.
    const stands =
      !next ||
      isEmptyWord(next.text) ||
      (isGeneric(next.text) && word !== "de") ||
      /^(?:overskr|overh|afsl|ophør|stopp|forlæng)/i.test(next.text);
    if (!stands) continue;
    if (!filledInside && subjectsOf(before).length === 0) return true;
  }
  return false;
}

/** True for a question with a question word, which the next question word replaces. */
export function isOpenQuestion(text: string): boolean {
  return interrogative.test(text);
}

const definition =
  /^(?:hvad|hva|what|hvem|who)\s+(?:er|is|are|var|was|betyder|betyr|means)\s+(?!(?:det|den|de|dem|han|hun|it|they|that|there)(?!\p{L}))(en\s|et\s|ei\s|a\s|an\s)?/iu;
/** A noun in its definite form points to what was talked about ("hvad er alternativet?"). */
const definite = /(?:en|et|erne|ene|a)$/iu;

/** What a question must have to stand by itself, when it has none of the field's nouns. */
interface Substance {
  readonly words: number;
  /** Words that are neither empty nor generic. */
  readonly own: number;
  /** Of those, the ones that are no party to every question. */
  readonly named: number;
  readonly place: boolean;
  /** A list of search words without a sentence around them. */
  readonly keywords: boolean;
}

/** A long question, or one with several nouns, asks its own thing; a short one leans on what was said. */
function hasSubstance({ words, own, named, place, keywords }: Substance): boolean {
  if (named >= 3 && words >= 4) return true;
  if (own >= 3 && named >= 1 && words >= 6) return true;
  if (named >= 2 && (words >= 7 || place || keywords)) return true;
  return own >= 2 && words >= 9;
}

/** Reads one turn by itself: what it adds and how it hangs on what was said before. O(n). */
export function readTurn(turn: string): TurnReading {
  let rest = turn.replace(/\s+/g, " ").trim();
  const dropped = forget.exec(rest);
  const corrected = dropped ? null : meant.exec(rest);
  if (dropped?.[0]) rest = rest.slice(dropped[0].length);
  else if (corrected?.[0]) rest = rest.slice(corrected[0].length);
  else rest = rest.replace(fillers, "");
  rest = bare(rest).replace(tailFiller, "");
  const tokens = tokenise(rest);
  const subjects = subjectsOf(rest);
  const topics = subjects.filter((span) => span.kind !== "country" && span.kind !== "place" && span.kind !== "group");
  const inSubject = (start: number): boolean => subjects.some((span) => start >= span.start && start < span.end);
  const content = tokens.filter(
    (token) => token.kind === "law" || inSubject(token.start) || (token.kind === "word" && !isEmptyWord(token.text)),
  );
  const own = content.filter((token) => inSubject(token.start) || token.kind === "law" || !isGeneric(token.text));
  const named = own.filter((token) => !isParty(token.text));
  const asks = interrogative.test(rest) || modalOpening.test(rest.replace(conjunction, "")) || /\?\s*$/.test(turn);
  const firstPerson = personal.test(rest);
  const opened = conditionOpening.exec(rest)?.[0];
  const afterOpening = opened ? rest.slice(opened.length) : rest.replace(conjunction, "");
  const reading = {
    rest,
    stripped: rest !== bare(turn),
    dropped: dropped !== null,
    subjects,
    ownWords: own.length,
    contentWords: content.length,
    mayReplace: false,
    bareSubject:
      subjects.length > 0 && content.every((token) => inSubject(token.start)) && !interrogative.test(afterOpening),
    toldOnly: firstPerson && !asks && tokens.length >= 3,
    firstPerson,
  };
  const backward = pointsBack(rest);
  const defines = definition.exec(rest);
  const isDefinition =
    defines !== null &&
    (named.length >= 2 || (named.length === 1 && (defines[1] !== undefined || !definite.test(named[0]?.text ?? ""))));
  const standsAlone =
    !backward &&
    (isDefinition ||
      (topics.length > 0 && tokens.length >= 2) ||
      hasSubstance({
        words: tokens.length,
        own: own.length,
        named: named.length,
        place: subjects.some((span) => span.kind === "place"),
        keywords: tokens.every((token) => token.kind !== "word" || !isEmptyWord(token.text)),
      }));

  if (dropped) return { ...reading, relation: backward || own.length === 0 ? "aspect" : "new" };
  if (corrected) {
    if (standsAlone && interrogative.test(rest) && tokens.length >= 4) return { ...reading, relation: "new" };
    const condition = conditionOpening.test(rest) && !interrogative.test(rest);
    return { ...reading, relation: condition ? "condition" : "replace", mayReplace: true };
  }
  if (appliesToo.test(rest)) return { ...reading, relation: "condition", mayReplace: false };
  if (opened && !interrogative.test(afterOpening)) {
    const long = tokens.length >= 10 && topics.length > 0;
    if (!long)
      return {
        ...reading,
        relation: "condition",
        mayReplace:
          /(?:hvad|hva|what|how) (?:med|about)/i.test(opened) ||
          /^(?:og|and|eller|or)?\s*(?:i|in|for|hos|på)\s$/i.test(`${opened} `),
      };
  }
  if (conjunction.test(rest) && reading.bareSubject) return { ...reading, relation: "condition", mayReplace: true };
  if (reading.bareSubject && topics.length === 0) return { ...reading, relation: "condition", mayReplace: true };
  if (standsAlone)
    return {
      ...reading,
      relation: withinHint.test(rest) && tokens.length <= 7 && conjunction.test(rest) ? "aspect" : "new",
    };
  if (topics.length > 0 && !backward) return { ...reading, relation: "new" };
  return { ...reading, relation: "aspect" };
}
