import type { Language } from "../domain/vocabulary.ts";

/** A piece of text that means something to a search, with where it stood (UTF-16 offsets). */
export interface Token {
  readonly kind: "word" | "number" | "law";
  /** As written, except for law references, which take their canonical form (`§27.1.3`). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `§ 27, stk. 1, nr. 3`, `paragraf 27 stk 1`, `§ 27 a`;
 * bokmål has `§ 8-12` and `første ledd`.
 */
const lawReference =
  /(?:§§?|paragraf(?:fen)?|section)\s*(\d{1,3}(?:-\d{1,3})?)(?:\s?([a-h])(?![\p{L}\d]))?(?:,?\s*(?:stk|stykke|ledd)\b\.?\s*(\d{1,2}))?(?:,?\s*(?:nr|nummer|pkt|litra|bokstav)\b\.?\s*(\d{1,2}|[a-h](?!\p{L})))?/iuy;
const lawWord = /^(?:paragraf(?:fen)?|section)$/i;
const shortestLawWord = "section".length;

const letterAt = /\p{L}/uy;
const markAt = /\p{M}/uy;

/** What a UTF-16 unit can be without looking further: below this all is in a table. */
const tableSize = 0x250;
const [other, letter, digit] = [0, 1, 2];
const kinds = Uint8Array.from({ length: tableSize }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return letter;
  return /\d/.test(character) ? digit : other;
});

/** The length in UTF-16 units of the character at `at` when `pattern` (sticky) takes it, else 0. */
function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return kinds[code] === letter ? 1 : 0;
  return at < text.length ? lengthOf(letterAt, text, at) : 0;
}

/** Where the run of letters (and, with `marks`, the combining marks after them) from `at` ends. */
function endOfLetters(text: string, at: number, marks: boolean): number {
  let end = at;
  for (;;) {
    const length =
      letterLength(text, end) || (marks && text.charCodeAt(end) >= tableSize ? lengthOf(markAt, text, end) : 0);
    if (length === 0) return end;
    end += length;
  }
}

/** Where a word that begins at `start` ends; `patient's` is one word. */
function endOfWord(text: string, start: number): number {
  const end = endOfLetters(text, start, true);
  if (text[end] !== "'" && text[end] !== "’") return end;
  const further = endOfLetters(text, end + 1, false);
  return further > end + 1 ? further : end;
}

const isDigit = (text: string, at: number): boolean => kinds[text.charCodeAt(at)] === digit;

/** Where a number that begins at `start` ends; `1.195,50` is one number. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isDigit(text, end)) end++;
    if ((text[end] !== "." && text[end] !== ",") || !isDigit(text, end + 1)) return end;
    end++;
  }
}

/** The canonical form of a law reference and all its shorter forms: `§27.1.3` also stands for `§27.1` and `§27`. O(length). */
export function lawReferenceForms(canonical: string): string[] {
  const [section = "", ...rest] = canonical.split(".");
  const forms = [section];
  for (const part of rest) forms.push(`${forms.at(-1)}.${part}`);
  return forms;
}

function lawReferenceAt(text: string, start: number): Token | null {
  lawReference.lastIndex = start;
  const match = lawReference.exec(text);
  if (!match) return null;
  const [whole, section, sectionLetter = "", paragraph, item] = match;
  let canonical = `§${section}${sectionLetter.toLowerCase()}`;
  if (paragraph || item) canonical += `.${paragraph ?? ""}`;
  if (item) canonical += `.${item.toLowerCase()}`;
  return { kind: "law", text: canonical, start, end: start + whole.length };
}

/**
 * Splits text into words, numbers and law references. A law reference is one token in all its
 * spellings; a number without paragraph keeps `§27..3` for "§ 27 nr. 3". One pass without regular
 * expressions but for law references and rare letters, since every text goes through here. O(n).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === "§") {
      const law = lawReferenceAt(text, at);
      if (law) tokens.push(law);
      at = law ? law.end : at + 1;
    } else if (letterLength(text, at) > 0) {
      const end = endOfWord(text, at);
      const word = text.slice(at, end);
      const law = word.length >= shortestLawWord && lawWord.test(word) ? lawReferenceAt(text, at) : null;
      tokens.push(law ?? { kind: "word", text: word, start: at, end });
      at = law ? law.end : end;
    } else if (isDigit(text, at)) {
      const end = endOfNumber(text, at);
      tokens.push({ kind: "number", text: text.slice(at, end), start: at, end });
      at = end;
    } else {
      at++;
    }
  }
  return tokens;
}

/** `1.195` and `1 195` are one thousand and so on; `2,1` and `2.1` (not three digits) keep a decimal comma. O(length). */
export function canonicalNumber(text: string): string {
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return text.replace(/\./g, "");
  return text.replace(/\./g, ",").replace(/,0+$/, "");
}

const digitsOfWords = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(" ").map((pair) => pair.split(":") as [string, string]));
const scandinavianNumbers = digitsOfWords(
  "to:2 tre:3 fire:4 fem:5 seks:6 syv:7 sju:7 otte:8 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15 seksten:16 tyve:20 tjue:20 tredive:30 tretti:30 halvtreds:50 femti:50 tres:60 hundrede:100 hundre:100",
);
const englishNumbers = digitsOfWords(
  "two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12",
);

/**
 * The digits of a small number written as a word, or null. "en", "et" and "one" are articles far
 * more often and give null; so do "to" and "fire" in English. Without a language, in any of the three. O(1).
 */
export function numberOfWord(word: string, language?: Language): string | null {
  const lower = word.toLowerCase();
  const english = englishNumbers.get(lower) ?? null;
  return language === "en" ? english : (scandinavianNumbers.get(lower) ?? english);
}
