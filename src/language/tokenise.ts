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
  /(?:§§?|\bparagraf(?:fen)?|\bsection)\s*(\d{1,3}(?:-\d{1,3})?)(?:\s?([a-h])(?![\p{L}\d]))?(?:,?\s*(?:stk|stykke|ledd)\b\.?\s*(\d{1,2}))?(?:,?\s*(?:nr|nummer|pkt|litra|bokstav)\b\.?\s*(\d{1,2}|[a-h](?!\p{L})))?/giu;

const wordOrNumber = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*/gu;

/** The canonical form of a law reference and all its shorter forms: `§27.1.3` also stands for `§27.1` and `§27`. O(length). */
export function lawReferenceForms(canonical: string): string[] {
  const [section = "", ...rest] = canonical.split(".");
  const forms = [section];
  for (const part of rest) forms.push(`${forms.at(-1)}.${part}`);
  return forms;
}

/**
 * Splits text into words, numbers and law references. A law reference is one token in all its
 * spellings; a number without paragraph keeps `§27..3` for "§ 27 nr. 3". O(n) in characters.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const plain = (end: number) => {
    for (const match of text.slice(from, end).matchAll(wordOrNumber)) {
      const start = from + match.index;
      tokens.push({
        kind: /^\d/.test(match[0]) ? "number" : "word",
        text: match[0],
        start,
        end: start + match[0].length,
      });
    }
  };
  for (const match of text.matchAll(lawReference)) {
    plain(match.index);
    const [whole, section, letter = "", paragraph, item] = match;
    let canonical = `§${section}${letter.toLowerCase()}`;
    if (paragraph || item) canonical += `.${paragraph ?? ""}`;
    if (item) canonical += `.${item.toLowerCase()}`;
    tokens.push({ kind: "law", text: canonical, start: match.index, end: match.index + whole.length });
    from = match.index + whole.length;
  }
  plain(text.length);
  return tokens;
}

/** `1.195` and `1 195` are one thousand and so on; `2,1` and `2.1` (not three digits) keep a decimal comma. O(length). */
export function canonicalNumber(text: string): string {
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return text.replace(/\./g, "");
  return text.replace(/\./g, ",").replace(/,0+$/, "");
}

const numberWords: Readonly<Record<string, string>> = {
  en: "1",
  et: "1",
  én: "1",
  ét: "1",
  ett: "1",
  one: "1",
  to: "2",
  two: "2",
  tre: "3",
  three: "3",
  fire: "4",
  four: "4",
  fem: "5",
  five: "5",
  seks: "6",
  six: "6",
  syv: "7",
  sju: "7",
  seven: "7",
  otte: "8",
  åtte: "8",
  eight: "8",
  ni: "9",
  nine: "9",
  ti: "10",
  ten: "10",
  elleve: "11",
  eleven: "11",
  tolv: "12",
  twelve: "12",
  tretten: "13",
  fjorten: "14",
  femten: "15",
  seksten: "16",
  tyve: "20",
  tjue: "20",
  tredive: "30",
  tretti: "30",
  halvtreds: "50",
  femti: "50",
  tres: "60",
  hundrede: "100",
  hundre: "100",
};

/** The digits of a small number written as a word, or null. "en" and "et" are articles far more often and give null. O(length). */
export function numberOfWord(word: string): string | null {
  const digits = numberWords[word.toLowerCase()];
  return digits === undefined || digits === "1" ? null : digits;
}
