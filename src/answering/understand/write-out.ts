import type { IsoDate } from "../../domain/validity.ts";
import { tokenise } from "../../language/tokenise.ts";
import { pointInTime } from "./point-in-time.ts";
import { bare, capital, type SubjectPhrase, subjectPhrase } from "./subject-phrase.ts";
import { isEmptyWord, isGeneric, type SubjectSpan, subjectsOf } from "./turn-words.ts";

/** The most that carried words count beside those of the turn itself; tuned on evals/suites/followups-own.jsonl. */
export const carriedWeight = { subject: 0.9, word: 0.8, generic: 0.3, lastAspect: 0.5, condition: 0.6 };
const longestBase = 300;
const longestText = 400;

/** A text as a question. */
export const ask = (text: string): string => `${bare(text)}?`;

/** Gives carried words their weight, each text's words at most its own; words of the turn itself always count in full. */
export function weigh(carried: readonly (readonly [text: string, most: number])[], own: string): Map<string, number> {
  const ownWords = new Set(tokenise(own).map((token) => token.text.toLowerCase()));
  const weights = new Map<string, number>();
  for (const [text, most] of carried) {
    const subjects = subjectsOf(text);
    for (const token of tokenise(text)) {
      const word = token.text.toLowerCase();
      if (ownWords.has(word)) continue;
      const inSubject = subjects.some((span) => token.start >= span.start && token.start < span.end);
      const empty = isGeneric(word) || isEmptyWord(word);
      const kind = inSubject ? carriedWeight.subject : empty ? carriedWeight.generic : carriedWeight.word;
      weights.set(word, Math.max(weights.get(word) ?? 0, Math.min(most, kind)));
    }
  }
  return weights;
}

/** A name is set before the question with a colon, a whole question with a dash. */
export function introduce({ text, isName }: SubjectPhrase, question: string): string {
  return `${text}${isName ? ":" : " –"} ${bare(question)}`;
}

/** Joins the parts of a question; what grew too long loses its oldest condition first. */
export function writeOut(base: string, conditions: readonly string[], last: string): string {
  const head = base.length > longestBase ? subjectPhrase(base).text.slice(0, longestBase) : base;
  for (let from = 0; from < conditions.length; from++) {
    const text = [head, ...conditions.slice(from), last].filter(Boolean).join(" – ");
    if (text.length <= longestText) return ask(capital(text));
  }
  return ask(capital([head, last].filter(Boolean).join(" – ")));
}

/** Puts `next` where the first subject of the same kind stands; null when there is none to replace. */
export function replaceSubject(text: string, next: SubjectSpan): string | null {
  const old = subjectsOf(text).find((span) => span.kind === next.kind);
  if (!old || old.text.toLowerCase() === next.text.toLowerCase()) return null;
  return text.slice(0, old.start) + next.text + text.slice(old.end);
}

/** A question without its words of time, where a new time takes their place. */
export function withoutTime(text: string, today: IsoDate): string {
  const { phrase } = pointInTime(text, today);
  return (phrase ? text.replace(phrase, "") : text)
    .replace(/\s(?:nu|nå|i dag|i år|now|today)(?=[\s?.,]|$)/giu, "")
    .replace(/\s+([,?.])/g, "$1");
}
