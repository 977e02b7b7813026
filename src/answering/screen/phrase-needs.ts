import { notationTokens, wordSource } from "./phrase.ts";

/** One way of meeting a phrase, with what a text must hold for it. */
export interface PhraseForm {
  /** In the notation of phrases. */
  readonly phrase: string;
  /**
   * Of each list the text must hold one word: `mig` as it stands, `tomat*` at a word's beginning,
   * `*smerte` anywhere. The list that tells most comes first; no lists when nothing can be told.
   */
  readonly needs: readonly (readonly string[])[];
  /** True when the one word needed is all there is to the form. */
  readonly isWord: boolean;
}

interface Group {
  readonly optional: boolean;
  readonly alternatives: readonly Part[][];
}
type Part = string | Group;

/** Reads alternatives up to the bracket that closes them. */
function parseAlternatives(tokens: Iterator<string, unknown>, closing: string | null): Part[][] {
  const alternatives: Part[][] = [[]];
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    if (token === closing) return alternatives;
    const current = alternatives.at(-1) as Part[];
    if (token === "|") alternatives.push([]);
    else if (token === "(") current.push({ optional: false, alternatives: parseAlternatives(tokens, ")") });
    else if (token === "[") current.push({ optional: true, alternatives: parseAlternatives(tokens, "]") });
    else if (token === ")" || token === "]") throw new SyntaxError(`Unbalanced ${token} in a phrase.`);
    else current.push(token);
  }
  if (closing) throw new SyntaxError(`A phrase lacks ${closing}.`);
  return alternatives;
}

const written = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      const inside = part.alternatives.map(written).join("|");
      return part.optional ? `[${inside}]` : `(${inside})`;
    })
    .join(" ");

const isMark = (token: string): boolean => /^[~^$#?]/.test(token);

/** What a word of the notation asks of a text, and whether that is all; null when it could be nearly any word. */
function needOfWord(word: string): { readonly need: string; readonly isAll: boolean } | null {
  const pieces = wordSource(word).split("[a-z0-9]*");
  const [first = ""] = pieces;
  const blank = first.indexOf(" ");
  if (blank > 0) return { need: first.slice(0, blank), isAll: pieces.length === 1 && blank === first.length - 1 };
  if (first.length > 1) return { need: `${first}*`, isAll: pieces.length === 2 && pieces[1] === " " };
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
  return longest.length > 2 ? { need: `*${longest}`, isAll: false } : null;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** The lists whose shortest word is longest tell most: long words are rare. */
function needsOf(parts: readonly Part[]): (readonly string[])[] {
  const needs = parts.flatMap((part): (readonly string[])[] => {
    if (typeof part === "string") {
      const told = isMark(part) ? null : needOfWord(part);
      return told ? [[told.need]] : [];
    }
    if (part.optional) return [];
    const lists = part.alternatives.map((alternative) => needsOf(alternative)[0]);
    return lists.every((list) => list !== undefined) ? [lists.flat()] : [];
  });
  return needs.sort((a, b) => shortest(b) - shortest(a));
}

function formsOf(parts: readonly Part[]): PhraseForm[] {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object" && !only.optional) return only.alternatives.flatMap(formsOf);
  const isWord = parts.length === 1 && typeof only === "string" && !isMark(only) && needOfWord(only)?.isAll === true;
  return [{ phrase: written(parts), needs: needsOf(parts), isWord }];
}

/**
 * The forms of a phrase: a text meets the phrase when it meets one of them. A phrase that is one
 * list of alternatives has a form for each, any other phrase has one. Throws `SyntaxError` on
 * unbalanced brackets. O(n).
 */
export function phraseForms(phrase: string): PhraseForm[] {
  return parseAlternatives(notationTokens(phrase)[Symbol.iterator](), null).flatMap(formsOf);
}
