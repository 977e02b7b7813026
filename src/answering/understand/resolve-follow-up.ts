import type { Turn } from "../../domain/answer.ts";
import type { IsoDate } from "../../domain/validity.ts";
import type { Audience, Jurisdiction } from "../../domain/vocabulary.ts";
import { normaliseText } from "../../language/normalise.ts";
import { tokenise } from "../../language/tokenise.ts";
import { audienceInWords } from "./audience.ts";
import { type Benefit, benefitOf } from "./benefit.ts";
import { isVague } from "./is-vague.ts";
import { readCountry } from "./jurisdiction.ts";
import { pointInTime } from "./point-in-time.ts";
import { isOpenQuestion, readTurn, type TurnReading } from "./read-turn.ts";
import { bare, type SubjectPhrase, subjectPhrase } from "./subject-phrase.ts";
import { isEmptyWord, isGeneric, subjectsOf } from "./turn-words.ts";

/** What earlier turns said that still holds for the question. */
export interface Carried {
  /** What the conversation is about, in the words of who asked. */
  readonly subject: string | null;
  readonly jurisdiction: Jurisdiction | null;
  readonly audience: Audience | null;
  readonly benefit: Benefit | null;
  /** The words that named a time ("i 2012"). */
  readonly time: string | null;
}

export interface ResolvedQuestion {
  /** The question written out, as it is searched for and shown. */
  readonly text: string;
  /** The words of this turn alone. */
  readonly own: string;
  /** The question before it, whose documents are likelier to hold the answer; null when another took its place. */
  readonly basis: string | null;
  readonly isFollowUp: boolean;
  readonly carried: Carried;
  /** How much a carried word counts in the search, by lower-case word; words not named count in full. */
  readonly wordWeights: ReadonlyMap<string, number>;
}

/** What is known after a turn. */
interface Conversation {
  /** The last question that stood by itself. */
  readonly root: string;
  /** Words that further turns have added to the subject. */
  readonly added: readonly string[];
  /** What was asked of it last. */
  readonly aspect: string | null;
  /** Conditions set since ("og hvis jeg er selvstændig"), oldest first. */
  readonly conditions: readonly string[];
  /** The root only told something and asked nothing. */
  readonly toldOnly: boolean;
  readonly jurisdiction: Jurisdiction | null;
  readonly audience: Audience | null;
  readonly time: string | null;
}

const carriedWeight = { subject: 0.9, word: 0.8, generic: 0.3, lastAspect: 0.5, condition: 0.6 };
const mostConditions = 2;
const longestText = 400;
const longestTurn = 1_000;
const noWeights: ReadonlyMap<string, number> = new Map();
const nothingCarried: Carried = { subject: null, jurisdiction: null, audience: null, benefit: null, time: null };

const ask = (text: string): string => `${bare(text)}?`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Gives carried words their weight; words of the turn itself always count in full. */
function weigh(carried: readonly (readonly [text: string, most: number])[], own: string): Map<string, number> {
  const ownWords = new Set(tokenise(own).map((token) => token.text.toLowerCase()));
  const weights = new Map<string, number>();
  for (const [text, most] of carried) {
    const subjects = subjectsOf(text);
    for (const token of tokenise(text)) {
      const word = token.text.toLowerCase();
      if (ownWords.has(word)) continue;
      const inSubject = subjects.some((span) => token.start >= span.start && token.start < span.end);
      const empty = isGeneric(word) || isEmptyWord(word);
      const weight = Math.min(
        most,
        inSubject ? carriedWeight.subject : empty ? carriedWeight.generic : carriedWeight.word,
      );
      weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    }
  }
  return weights;
}

/** A name is set before the question with a colon, a whole question with a dash. */
function introduce({ text, isName }: SubjectPhrase, question: string): string {
  return `${text}${isName ? ":" : " –"} ${bare(question)}`;
}

/** Joins the parts of a question; what grew too long loses its oldest condition first. */
function writeOut(base: string, conditions: readonly string[], last: string): string {
  for (let from = 0; from <= conditions.length; from++) {
    const text = [base, ...conditions.slice(from), last].filter(Boolean).join(" – ");
    if (text.length <= longestText) return ask(capital(text));
  }
  return ask(capital(last));
}

/** What a follow-up is put behind: the subject by its name, or the whole question where it has none. */
function phraseOf(conversation: Conversation): SubjectPhrase {
  const phrase = subjectPhrase(conversation.root);
  if (!phrase.isName) return phrase;
  const lower = phrase.text.toLowerCase();
  const added = conversation.added.filter((word) => !lower.includes(word.toLowerCase()));
  return { text: [phrase.text, ...added].join(", "), isName: true };
}

const withoutTime = (text: string, phrase: string | null): string =>
  phrase ? text.replace(phrase, "").replace(/\s+([,?.])/g, "$1") : text;

/** Puts `next` where the first subject of the same kind stands; null when there is none to replace. */
function replaceSubject(root: string, next: ReturnType<typeof subjectsOf>[number]): string | null {
  const old = subjectsOf(root).find((span) => span.kind === next.kind);
  if (!old || old.text.toLowerCase() === next.text.toLowerCase()) return null;
  return root.slice(0, old.start) + next.text + root.slice(old.end);
}

interface Step {
  readonly conversation: Conversation;
  readonly basis: string | null;
  readonly text: string;
  readonly isFollowUp: boolean;
  readonly wordWeights: ReadonlyMap<string, number>;
}

/** One turn read in the light of those before it. */
function step(before: Conversation | null, turn: string, today: IsoDate): Step {
  const reading = readTurn(turn);
  const country = readCountry(turn);
  const time = pointInTime(turn, today);
  const shared = {
    jurisdiction: country.jurisdiction ?? (country.compare ? null : (before?.jurisdiction ?? null)),
    audience: audienceInWords(turn) ?? before?.audience ?? null,
  };
  const carriedTime = time.phrase ?? (time.present ? null : (before?.time ?? null));
  const fresh = (): Step => freshStep(reading.stripped ? ask(capital(reading.rest)) : turn);
  const freshStep = (text: string): Step => ({
    conversation: {
      root: text,
      added: [],
      aspect: null,
      conditions: [],
      toldOnly: reading.toldOnly,
      ...shared,
      time: time.phrase,
    },
    text,
    basis: null,
    isFollowUp: false,
    wordWeights: noWeights,
  });
  const relation = before ? reading.relation : "new";
  if (!before) return fresh();
  if (relation === "new") {
    // "Jeg er 70 og arbejder stadig." and "Penge?" wait for the question that comes after them.
    const waiting =
      !reading.dropped &&
      ((before.toldOnly && reading.firstPerson) || (reading.contentWords <= 2 && isVague(before.root)));
    return waiting ? aspectStep(before, reading, turn, shared, carriedTime) : fresh();
  }

  if (relation === "replace" || relation === "condition") {
    const own = reading.rest;
    const [next] = reading.subjects;
    const base = before.aspect ? introduce(phraseOf(before), before.aspect) : before.root;
    const replaced = next && reading.mayReplace ? replaceSubject(base, next) : null;
    if (replaced && next) {
      const text = writeOut(
        bare(replaced),
        before.conditions,
        next.kind === "country" || reading.bareSubject ? "" : own,
      );
      return {
        conversation: {
          root: replaced,
          added: [],
          aspect: null,
          conditions: before.conditions,
          toldOnly: false,
          ...shared,
          time: carriedTime,
        },
        text,
        basis: null,
        isFollowUp: true,
        wordWeights: weigh(
          [
            [replaced, 1],
            ...before.conditions.map((condition): [string, number] => [condition, carriedWeight.condition]),
          ],
          `${own} ${next.text}`,
        ),
      };
    }
    if (relation === "replace") return aspectStep(before, reading, own, shared, carriedTime);
    const newTime = time.phrase !== null || time.present;
    const kinds = new Set(reading.subjects.map((span) => span.kind));
    const kept = before.conditions.filter(
      (condition) =>
        !(newTime && pointInTime(condition, today).phrase) &&
        !subjectsOf(condition).some((span) => kinds.has(span.kind)),
    );
    const root = newTime ? timeless(base, today) : base;
    return {
      conversation: {
        ...before,
        conditions: time.present ? kept : [...kept, own].slice(-mostConditions),
        toldOnly: false,
        ...shared,
        time: carriedTime,
      },
      text: writeOut(bare(root), kept, own),
      basis: base,
      isFollowUp: true,
      wordWeights: weigh(
        [[root, 1], ...kept.map((condition): [string, number] => [condition, carriedWeight.condition])],
        own,
      ),
    };
  }
  return aspectStep(before, reading, turn, shared, carriedTime);
}

/** The words of a time taken out, where a new time takes their place. */
function timeless(text: string, today: IsoDate): string {
  const { phrase } = pointInTime(text, today);
  return withoutTime(text, phrase).replace(/\s(?:nu|nå|i dag|i år|now|today)(?=[\s?.,]|$)/giu, "");
}

/** A new thing asked about the same subject. */
function aspectStep(
  before: Conversation,
  reading: TurnReading,
  turn: string,
  shared: Pick<Conversation, "jurisdiction" | "audience">,
  time: string | null,
): Step {
  const own = reading.rest || turn;
  // "Glem det, hvad tilbyder de?" keeps only the names of what was asked about.
  const names = reading.dropped ? subjectsOf(before.root).map((span) => span.text) : [];
  const phrase = names.length ? { text: capital(names.join(", ")), isName: true } : phraseOf(before);
  // "indtil hvornår" asks on from what was asked last; anything with words of its own asks of the subject.
  const asksOn =
    reading.ownWords === 0 && reading.contentWords <= 1 && before.aspect !== null && !isOpenQuestion(before.aspect);
  const aspect = asksOn && before.aspect ? bare(before.aspect) : "";
  const text = aspect
    ? writeOut(introduce(phrase, aspect), before.conditions, own)
    : before.conditions.length
      ? writeOut(phrase.text, before.conditions, own)
      : ask(introduce(phrase, own));
  const addedNow = reading.subjects
    .filter((span) => span.kind !== "country" && span.kind !== "place")
    .map((span) => span.text);
  return {
    conversation: {
      ...before,
      added: [...new Set([...before.added, ...addedNow])].slice(-3),
      aspect: own,
      toldOnly: false,
      ...shared,
      time,
    },
    text,
    basis: before.root,
    isFollowUp: true,
    wordWeights: weigh(
      [
        [phrase.text, 1],
        [aspect, carriedWeight.lastAspect],
        ...before.conditions.map((condition): [string, number] => [condition, carriedWeight.condition]),
      ],
      own,
    ),
  };
}

/**
 * Writes a follow-up out with what was said before, without a model. Only what people themselves
 * asked is carried: an answer in the history may be anybody's, and a turn that `isRefused` never
 * enters the context. A question with a subject of its own inherits none. Pure; O(total length),
 * each turn read to its first thousand characters.
 */
export function resolveFollowUp(
  question: string,
  history: readonly Turn[],
  today: IsoDate,
  isRefused: (text: string) => boolean = () => false,
): ResolvedQuestion {
  let conversation: Conversation | null = null;
  for (const turn of history) {
    if (turn.role !== "user") continue;
    const text = normaliseText(turn.content).replace(/\s+/g, " ").trim().slice(0, longestTurn);
    if (!saysSomething(text) || isRefused(text)) continue;
    conversation = step(conversation, text, today).conversation;
  }
  const own = question.replace(/\s+/g, " ").trim();
  if (!conversation || !saysSomething(own))
    return { text: own, own, basis: null, isFollowUp: false, carried: nothingCarried, wordWeights: noWeights };
  const { text, basis, isFollowUp, wordWeights, conversation: after } = step(conversation, own, today);
  const subject = isFollowUp ? phraseOf(conversation).text : null;
  return {
    text,
    own: isFollowUp ? own : text,
    basis,
    isFollowUp,
    carried: {
      subject,
      jurisdiction: after.jurisdiction,
      audience: after.audience,
      benefit: subject ? benefitOf(`${after.root} ${after.added.join(" ")}`, after.jurisdiction) : null,
      time: after.time,
    },
    wordWeights,
  };
}

/** Thanks, greetings and "ok" change nothing in what a conversation is about. */
function saysSomething(text: string): boolean {
  if (
    /^(?:ja|nej|nei|yes|no|ok|okay|tak|takk|thanks|thank you|mange tak|tusen takk|super|fint|hej|hei|hello|hi)[\s!.,]*$/i.test(
      text,
    )
  )
    return false;
  return tokenise(text).some((token) => token.kind !== "word" || !isEmptyWord(token.text) || token.text.length > 1);
}
