import type { Language } from "../../domain/vocabulary.ts";
import { foldWord } from "../../language/normalise.ts";
import { stemWord } from "../../language/stem.ts";
import { isModalOrNegation, isStopWord } from "../../language/stop-words.ts";
import { canonicalNumber, numberOfWord, tokenise } from "../../language/tokenise.ts";

/** A word, number or law reference with what the checks need to know of it. */
export interface CheckedToken {
  /** As written. */
  readonly text: string;
  /** Lower case, as written. */
  readonly lower: string;
  /** The search stem of a word; the canonical form of a number or law reference. */
  readonly stem: string;
  readonly kind: "word" | "number" | "law";
  /** True for words that carry a subject: no function words, modals or negations. */
  readonly content: boolean;
  /** Zero-based clause, counted over the whole text. */
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

const clauseEnd = /[,;:!?–]|\.(?=\s|$)|\s(?:men|mens|but|while|whereas)\s/u;

/** Negations and modal expressions beyond the language module's: they have checks of their own. */
const functionWords = new Set(
  "uden uten før hverken verken behøver behøve behøvede pligt pligten plikt plikten kræver kræve kræves krever nødt lov enten heller".split(
    " ",
  ),
);

const ordinals: Readonly<Record<string, string>> = {
  fjerde: "4",
  femte: "5",
  sjette: "6",
  syvende: "7",
  sjuende: "7",
  ottende: "8",
  åttende: "8",
  niende: "9",
  tiende: "10",
  tolvte: "12",
  fourth: "4",
  fifth: "5",
  eighth: "8",
};

/** The digits that a word stands for, or null. */
export function digitsOf(word: string, language: Language): string | null {
  const lower = word.toLowerCase();
  return ordinals[lower] ?? numberOfWord(lower, language);
}

/** Splits a text into tokens with their clauses. O(n). */
export function analyseText(text: string, language: Language): CheckedToken[] {
  let clause = 0;
  let last = 0;
  return tokenise(text).map((token) => {
    // "2. marts" and "8. sygeuge" have a full stop that ends nothing.
    const between = text.slice(last, token.start);
    const afterNumber = last > 0 && /\d/.test(text[last - 1] ?? "") && /^\.\s$/.test(between);
    // A Danish comma before "at" and "som" is grammar: the clause goes on.
    const goesOn = /^,\s$/.test(between) && /^(?:at|som|der|om)$/.test(text.slice(token.start, token.end));
    if (last > 0 && !afterNumber && !goesOn && clauseEnd.test(`${between.replace(/\s+/g, " ")} `)) clause++;
    last = token.end;
    const raw = text.slice(token.start, token.end);
    const lower = raw.toLowerCase();
    if (token.kind === "word" && /^(?:men|mens|but|while|whereas)$/.test(lower)) clause++;
    const digits = token.kind === "word" ? digitsOf(raw, language) : null;
    const isWord = token.kind === "word" && digits === null;
    return {
      text: raw,
      lower,
      kind: isWord ? "word" : token.kind === "law" ? "law" : "number",
      stem: isWord
        ? stemWord(raw, language)
        : token.kind === "law"
          ? token.text
          : (digits ?? canonicalNumber(token.text)),
      content:
        isWord && raw.length > 1 && !isStopWord(raw, language) && !functionWords.has(lower) && !isModalOrNegation(raw),
      clause,
      start: token.start,
      end: token.end,
    };
  });
}

/** True when one word is the other, its inflection, or the last part of the other as a compound ("samtale" of "sygesamtale"). */
export function covers(quoted: CheckedToken, stated: CheckedToken): boolean {
  if (quoted.stem === stated.stem) return true;
  const a = foldWord(quoted.text);
  const b = foldWord(stated.text);
  // "miste" and "mister" are one verb, whatever their stems.
  if (a === b || `${a}r` === b || `${b}r` === a) return true;
  if (stated.stem.length >= 5 && quoted.stem.length > stated.stem.length + 2) return quoted.stem.endsWith(stated.stem);
  return false;
}

/** Content stems among the `width` content words before and behind position `at`, in the same clause. */
export function neighbours(
  tokens: readonly CheckedToken[],
  at: number,
  before: number,
  behind: number,
): { before: CheckedToken[]; behind: CheckedToken[] } {
  const clause = tokens[at]?.clause;
  const walk = (step: 1 | -1, width: number) => {
    const found: CheckedToken[] = [];
    for (let i = at + step; i >= 0 && i < tokens.length && found.length < width; i += step) {
      const token = tokens[i] as CheckedToken;
      if (token.clause !== clause) break;
      if (token.content) found.push(token);
    }
    return found;
  };
  return { before: walk(-1, before), behind: walk(1, behind) };
}
