/**
 * Text as it comes from people and from PDF files, made uniform. All functions are pure
 * and linear in the length of the text.
 */

// Zero-width characters, direction marks, the invisible "tag" block and variation selectors.
const invisible = /[​-‏‪-‮⁠-⁤⁦-⁩﻿︀-️\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]/gu;

/** True when the text carries characters a reader cannot see. O(n) in characters. */
export function hasInvisibleCharacters(text: string): boolean {
  invisible.lastIndex = 0;
  return invisible.test(text);
}

/** NFC, without soft hyphens, invisible characters and control characters other than line breaks and tabs. O(n) in characters. */
export function normaliseText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/­/g, "")
    .replace(invisible, "")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, " ")
    .replace(/\r\n?/g, "\n");
}

/** Mends words that a line break has cut: `syge-\ndagpenge` becomes `sygedagpenge`. O(n) in characters. */
export function joinHyphenatedLines(text: string): string {
  return text.replace(/(\p{L})-[ \t]*\n\s*(\p{Ll})/gu, "$1$2");
}

const foldings: readonly (readonly [RegExp, string])[] = [
  [/æ|ä|ae/g, "a"],
  [/ø|ö|oe/g, "o"],
  [/å|aa/g, "a"],
  [/ei/g, "ej"], // bokmål arbeid, feil, reise: Danish arbejd, fejl, rejse
  [/øy|oy/g, "oj"], // bokmål høyre: Danish højre
];

/** What a folding could change; most words have none of it. */
const foldable = /[^a-z]|aa|ae|oe|ei|oy|([bcdfghjklmnpqrstvwxz])\1/;

/** Folded words at hand: a question's words are folded by each step that looks at them. Emptied when full. */
const foldedWords = new Map<string, string>();
const keptFoldings = 4_000;

/**
 * The search form of a word: lower case, no diacritics, æ/ø/å and all the ways they are typed
 * made one, bokmål vowels spelled as in Danish, double consonants single. Lossy on purpose and
 * the same for texts and questions. O(n) in characters, some three rounds of it.
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const folded = foldable.test(lower) ? fold(lower) : lower;
  if (foldedWords.size >= keptFoldings) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

function fold(lower: string): string {
  let folded = lower.normalize("NFC");
  // To a fixed point ("træer" gives "traer" gives "trar"), so that folding a folded word changes nothing.
  for (let before = ""; before !== folded; ) {
    before = folded;
    for (const [pattern, replacement] of foldings) folded = folded.replace(pattern, replacement);
    folded = folded
      .normalize("NFD")
      .replace(/[̀-ͯ]/g, "")
      .replace(/([bcdfghjklmnpqrstvwxz])\1+/g, "$1");
  }
  return folded;
}
