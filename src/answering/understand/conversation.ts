import type { IsoDate } from "../../domain/validity.ts";
import type { Audience, Jurisdiction } from "../../domain/vocabulary.ts";
import { audienceInWords } from "./audience.ts";
import { isVague } from "./is-vague.ts";
import { readCountry } from "./jurisdiction.ts";
import { type PointInTime, pointInTime } from "./point-in-time.ts";
import { isOpenQuestion, readTurn, type TurnReading } from "./read-turn.ts";
import { bare, capital, type SubjectPhrase, subjectPhrase } from "./subject-phrase.ts";
import { type SubjectSpan, subjectsOf } from "./turn-words.ts";
import { ask, carriedWeight, introduce, replaceSubject, weigh, withoutTime, writeOut } from "./write-out.ts";

/** What is known after a turn. */
export interface Conversation {
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
  /** The words that named a time. */
  readonly time: string | null;
}

/** A turn in the light of those before it. */
export interface Step {
  readonly conversation: Conversation;
  readonly text: string;
  /** The question before, where it still stands. */
  readonly basis: string | null;
  readonly isFollowUp: boolean;
  readonly wordWeights: ReadonlyMap<string, number>;
}

/** A turn with what was read out of it and the context it leaves. */
interface Reading {
  readonly turn: string;
  readonly today: IsoDate;
  readonly words: TurnReading;
  readonly time: PointInTime;
  readonly context: Pick<Conversation, "jurisdiction" | "audience" | "time">;
}

const mostConditions = 2;
const mostAdded = 3;
const noWeights: ReadonlyMap<string, number> = new Map();

/** What a follow-up is put behind: the subject by its name, or the whole question where it has none. */
export function phraseOf(conversation: Conversation): SubjectPhrase {
  const phrase = subjectPhrase(conversation.root);
  if (!phrase.isName) return phrase;
  const lower = phrase.text.toLowerCase();
  const added = conversation.added.filter((word) => !lower.includes(word.toLowerCase()));
  return { text: [phrase.text, ...added].join(", "), isName: true };
}

const conditionWeights = (conditions: readonly string[]) =>
  conditions.map((condition): [string, number] => [condition, carriedWeight.condition]);

/** A question of its own: nothing is carried but the country and who asks. */
function begin({ turn, words, time, context }: Reading): Step {
  const text = words.stripped ? ask(capital(words.rest)) : turn;
  return {
    conversation: {
      root: text,
      added: [],
      aspect: null,
      conditions: [],
      toldOnly: words.toldOnly,
      ...context,
      time: time.phrase,
    },
    text,
    basis: null,
    isFollowUp: false,
    wordWeights: noWeights,
  };
}

/** A new thing asked about the same subject. */
function askAspect(before: Conversation, { turn, words, context }: Reading): Step {
  const own = words.rest || turn;
  // "Glem det, hvad tilbyder de?" keeps only the names of what was asked about.
  const names = words.dropped ? subjectsOf(before.root).map((span) => span.text) : [];
  const phrase = names.length ? { text: capital(names.join(", ")), isName: true } : phraseOf(before);
  // "indtil hvornår" asks on from what was asked last; a question word in place of another does not.
  const asksOn =
    words.ownWords === 0 && words.contentWords <= 1 && before.aspect !== null && !isOpenQuestion(before.aspect);
  const aspect = asksOn && before.aspect ? bare(before.aspect) : "";
  const text =
    aspect || before.conditions.length
      ? writeOut(aspect ? introduce(phrase, aspect) : phrase.text, before.conditions, own)
      : ask(introduce(phrase, own));
  const added = words.subjects.filter(({ kind }) => kind !== "country" && kind !== "place").map((span) => span.text);
  return {
    conversation: {
      ...before,
      added: [...new Set([...before.added, ...added])].slice(-mostAdded),
      aspect: own,
      toldOnly: false,
      ...context,
    },
    text,
    basis: before.root,
    isFollowUp: true,
    wordWeights: weigh(
      [[phrase.text, 1], [aspect, carriedWeight.lastAspect], ...conditionWeights(before.conditions)],
      own,
    ),
  };
}

/** The same question with another subject in the old one's place ("hvad med seniorpension?"). */
function askReplaced(before: Conversation, { words, context }: Reading, next: SubjectSpan, replaced: string): Step {
  const saysMore = next.kind !== "country" && !words.bareSubject;
  return {
    conversation: {
      root: replaced,
      added: [],
      aspect: null,
      conditions: before.conditions,
      toldOnly: false,
      ...context,
    },
    text: writeOut(bare(replaced), before.conditions, saysMore ? words.rest : ""),
    basis: null,
    isFollowUp: true,
    wordWeights: weigh([[replaced, 1], ...conditionWeights(before.conditions)], `${words.rest} ${next.text}`),
  };
}

/** The same question under one more condition; one of the same kind takes the place of an older. */
function askUnderCondition(before: Conversation, reading: Reading, base: string): Step {
  const { words, time, today, context } = reading;
  const own = words.rest;
  const newTime = time.phrase !== null || time.present;
  const kinds = new Set(words.subjects.map((span) => span.kind));
  const kept = before.conditions.filter(
    (condition) =>
      !(newTime && pointInTime(condition, today).phrase) && !subjectsOf(condition).some((span) => kinds.has(span.kind)),
  );
  const root = newTime ? withoutTime(base, today) : base;
  return {
    conversation: {
      ...before,
      conditions: time.present ? kept : [...kept, own].slice(-mostConditions),
      toldOnly: false,
      ...context,
    },
    text: writeOut(bare(root), kept, own),
    basis: base,
    isFollowUp: true,
    wordWeights: weigh([[root, 1], ...conditionWeights(kept)], own),
  };
}

/** "Jeg er 70 og arbejder stadig." and "Penge?" wait for the question that comes after them. */
function waits(before: Conversation, words: TurnReading): boolean {
  if (words.dropped) return false;
  return (before.toldOnly && words.firstPerson) || (words.contentWords <= 2 && isVague(before.root));
}

/** Reads one turn in the light of those before it. Pure and O(n). */
export function nextStep(before: Conversation | null, turn: string, today: IsoDate): Step {
  const words = readTurn(turn);
  const country = readCountry(turn);
  const time = pointInTime(turn, today);
  const reading: Reading = {
    turn,
    today,
    words,
    time,
    context: {
      jurisdiction: country.jurisdiction ?? (country.compare ? null : (before?.jurisdiction ?? null)),
      audience: audienceInWords(turn) ?? before?.audience ?? null,
      time: time.phrase ?? (time.present ? null : (before?.time ?? null)),
    },
  };
  if (!before) return begin(reading);
  if (words.relation === "new") return waits(before, words) ? askAspect(before, reading) : begin(reading);
  if (words.relation === "aspect") return askAspect(before, reading);
  const base = before.aspect ? introduce(phraseOf(before), before.aspect) : before.root;
  const [next] = words.subjects;
  const replaced = next && words.mayReplace ? replaceSubject(base, next) : null;
  if (next && replaced) return askReplaced(before, reading, next, replaced);
  return words.relation === "replace" ? askAspect(before, reading) : askUnderCondition(before, reading, base);
}
