import type { Turn } from "../../domain/answer.ts";
import type { IsoDate } from "../../domain/validity.ts";
import type { Audience, Jurisdiction } from "../../domain/vocabulary.ts";
import { normaliseText } from "../../language/normalise.ts";
import { tokenise } from "../../language/tokenise.ts";
import { type Benefit, benefitOf } from "./benefit.ts";
import { type Conversation, nextStep, phraseOf } from "./conversation.ts";

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

const longestTurn = 1_000;
const nothingCarried: Carried = { subject: null, jurisdiction: null, audience: null, benefit: null, time: null };

/** Thanks, greetings and "ok", which change nothing in what a conversation is about. */
const smallTalk =
  /^(?:ja|nej|nei|yes|no|ok|okay|tak|takk|thanks|thank you|mange tak|tusen takk|super|fint|hej|hei|hello|hi)[\s!.,]*$/i;

/** True when a turn can be asked on from. */
function saysSomething(text: string): boolean {
  return !smallTalk.test(text) && tokenise(text).some(({ kind, text: word }) => kind !== "word" || word.length > 1);
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
    conversation = nextStep(conversation, text, today).conversation;
  }
  const own = question.replace(/\s+/g, " ").trim();
  if (!conversation || !saysSomething(own))
    return { text: own, own, basis: null, isFollowUp: false, carried: nothingCarried, wordWeights: new Map() };
  const { text, basis, isFollowUp, wordWeights, conversation: after } = nextStep(conversation, own, today);
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
