import type { Translations } from "./lexicon.ts";
import { stemWord } from "./stem.ts";
import { type Token, tokenise } from "./tokenise.ts";

/** What words of a question are in Danish. */
export interface Translation {
  /** The English words, as asked. */
  readonly from: string;
  /** Where they begin in the question, UTF-16 offset. */
  readonly start: number;
  /** Danish words that say the same, any of them. */
  readonly danish: readonly string[];
}

const longestPhrase = 2;
const stemsOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.kind === "word" ? stemWord(token.text, "en") : token.text)).join(" ");

/**
 * Reads English questions word for word into Danish; single words and pairs ("sick leave").
 * The table is turned round when the first English question comes, O(table); a question is O(words).
 */
export function createTranslator(translations: Translations): (tokens: readonly Token[]) => Translation[] {
  let danishOf: Map<string, string[]> | null = null;
  const turnRound = (): Map<string, string[]> => {
    const table = new Map<string, string[]>();
    for (const [danish, phrases] of Object.entries(translations))
      for (const phrase of phrases) {
        const key = stemsOf(tokenise(phrase));
        const known = table.get(key);
        if (!known) table.set(key, [danish]);
        else if (!known.includes(danish)) known.push(danish);
      }
    return table;
  };
  return (tokens) => {
    danishOf ??= turnRound();
    const found: Translation[] = [];
    for (let start = 0; start < tokens.length; start++)
      for (let length = 1; length <= longestPhrase && start + length <= tokens.length; length++) {
        const words = tokens.slice(start, start + length);
        const danish = danishOf.get(stemsOf(words));
        if (danish)
          found.push({
            from: words.map((token) => token.text).join(" "),
            start: (words[0] as Token).start,
            danish,
          });
      }
    return found;
  };
}
