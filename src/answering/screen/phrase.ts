import { foldLetters } from "./prepare-text.ts";

/**
 * The notation rules are written in, so that somebody who knows the field can read and mend them:
 *
 *     jeg vil ikke ~2 (leve|være her) [mere|længere]
 *
 * Words are in ordinary spelling and lower case. `*` stands for any letters, `(a|b c)` for one of
 * several, `[a|b]` for one of several or nothing, `~2` for up to two words of the same sentence,
 * `~~2` for up to two words or sentence ends, `#` for a number, `?` for a question mark, `^` and `$`
 * for where a sentence starts and ends.
 */

const sentenceStart = "(?<=^ |[.?] )";
const sentenceEnd = "(?=[.?] |$)";
const notationToken = /~{1,2}\d+|[()[\]|^$#?]|[^\s()[\]|^$#?~]+/g;

/** The regular expression source of one phrase, for texts from `prepareText`. Throws `SyntaxError` on unbalanced brackets. */
export function phraseSource(phrase: string): string {
  const open: string[] = [];
  let source = "";
  for (const [part] of phrase.matchAll(notationToken)) {
    if (part === "(" || part === "[") {
      open.push(part);
      source += "(?:";
    } else if (part === ")" || part === "]") {
      if (open.pop() !== (part === ")" ? "(" : "["))
        throw new SyntaxError(`Unbalanced ${part} in the phrase "${phrase}".`);
      source += part === ")" ? ")" : ")?";
    } else if (part === "|") source += "|";
    else if (part === "^") source += sentenceStart;
    else if (part === "$") source += sentenceEnd;
    else if (part === "#") source += "\\d[\\d.,]* ";
    else if (part === "?") source += "\\? ";
    else if (part.startsWith("~~")) source += `(?:\\S+ ){0,${part.slice(2)}}`;
    else if (part.startsWith("~")) source += `(?:[^ .?]\\S* ){0,${part.slice(1)}}`;
    else source += wordSource(part);
  }
  if (open.length) throw new SyntaxError(`Unclosed ${open.join("")} in the phrase "${phrase}".`);
  return source;
}

function wordSource(word: string): string {
  return `${foldLetters(word)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9*§%]/g, " ")
    .trim()
    .replace(/ +/g, " ")
    .replaceAll("*", "[a-z0-9]*")} `;
}

/** One expression for several phrases. Every gap is bounded and words are parted by blanks, so it is linear in the text. */
export function compilePhrases(phrases: readonly string[], flags = ""): RegExp {
  return new RegExp(`(?<= )(?:${phrases.map(phraseSource).join("|")})`, flags);
}

/** The words of a phrase in folded form: whole ones, and the beginnings of those that end in `*`. */
export function wordsOfPhrase(phrase: string): { whole: string[]; stems: string[] } {
  const whole: string[] = [];
  const stems: string[] = [];
  for (const [part] of phrase.matchAll(notationToken)) {
    if (/^[~()[\]|^$#?]/.test(part)) continue;
    for (const word of foldLetters(part)
      .replace(/['’]/g, "")
      .split(/[^a-z0-9*]+/)) {
      if (/^[a-z]+$/.test(word)) whole.push(word);
      else if (/^[a-z]+\*$/.test(word)) stems.push(word.slice(0, -1));
    }
  }
  return { whole, stems };
}

/** The longest run of letters that a word of the notation cannot do without; empty when it has none. */
function literalOf(word: string): string {
  const pieces = wordSource(word).split("[a-z0-9]*");
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}

/**
 * Fragments of which a text must hold at least one to meet a phrase, or null when that cannot be
 * told. Every part of a phrase that stands outside optional brackets is needed: the part whose
 * shortest fragment is longest tells most.
 */
export function neededFragments(phrase: string): readonly string[] | null {
  let best: readonly string[] | null = null;
  let depth = 0;
  let group: string[] | null = null;
  let alternative = "";
  const weigh = (fragments: readonly string[]) => {
    const shortest = (list: readonly string[]) => Math.min(...list.map((fragment) => fragment.length));
    if (fragments.length && shortest(fragments) > 1 && (!best || shortest(fragments) > shortest(best)))
      best = fragments;
  };
  for (const [part] of phrase.matchAll(notationToken)) {
    if (part === "(" || part === "[") {
      if (depth === 0) group = part === "(" ? [] : null;
      else group = null; // nested: left to the expression itself
      depth++;
      alternative = "";
    } else if (part === ")" || part === "]") {
      depth--;
      if (depth === 0 && group) {
        group.push(alternative);
        weigh(group);
      }
      if (depth === 0) group = null;
    } else if (part === "|") {
      if (depth === 0) return null; // alternatives of the whole phrase
      if (depth === 1 && group) group.push(alternative);
      alternative = "";
    } else if (!/^[~^$#?]/.test(part)) {
      const literal = literalOf(part);
      if (depth === 0) weigh([literal]);
      else if (depth === 1 && literal.length > alternative.length) alternative = literal;
    }
  }
  return best;
}

/** Where the first two letters of a fragment are looked up: small enough to stay at hand, large enough to part most pairs. */
const pairSlots = 4_096;
const pairOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (pairSlots - 1);

/** Which pairs of letters stand in a text, for many tests of the same text. O(n). */
export function pairsIn(prepared: string): Uint8Array {
  const pairs = new Uint8Array(pairSlots);
  for (let at = 0; at + 1 < prepared.length; at++) pairs[pairOf(prepared, at)] = 1;
  return pairs;
}

/** Tells whether a prepared text meets one of some phrases; with the text's own `pairs`, sooner. */
export type PhraseTest = (prepared: string, pairs?: Uint8Array) => boolean;

/**
 * True for a text that meets one of the phrases. A phrase's expression is compiled only when a text
 * holds what the phrase cannot do without: of some thousand phrases a question meets a handful, and
 * of most the text lacks even the first two letters.
 */
export function createPhraseTest(phrases: readonly string[]): PhraseTest {
  const tests = phrases.map((phrase) => {
    const needed = neededFragments(phrase);
    const pairs = (needed ?? []).map((fragment) => pairOf(fragment, 0));
    return { phrase, needed, pairs, pattern: null as RegExp | null };
  });
  return (prepared, present) =>
    tests.some((test) => {
      const { needed, pairs } = test;
      if (needed && !needed.some((fragment, i) => present?.[pairs[i] as number] !== 0 && prepared.includes(fragment)))
        return false;
      test.pattern ??= compilePhrases([test.phrase]);
      return test.pattern.test(prepared);
    });
}
