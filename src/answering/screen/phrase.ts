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

/** The words and signs of a phrase, in order. */
export function notationTokens(phrase: string): string[] {
  return phrase.match(notationToken) ?? [];
}

/** The regular expression source of one phrase, for texts from `prepareText`. Throws `SyntaxError` on unbalanced brackets. */
export function phraseSource(phrase: string): string {
  const open: string[] = [];
  let source = "";
  for (const part of notationTokens(phrase)) {
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

/** The regular expression source of one word of the notation, with the blank behind it. */
export function wordSource(word: string): string {
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
  for (const part of notationTokens(phrase)) {
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
