import type { Language } from "../domain/vocabulary.ts";
import { foldWord } from "./normalise.ts";
import { isStopWord } from "./stop-words.ts";

/** Shorter ones are too often two words that only look like one. */
const shortestCompound = 8;
const languages: readonly Language[] = ["da", "nb", "en"];

/**
 * Writes compounds that were written apart ("syge dagpenge", "syk meldt") as one word where the
 * corpus knows that word, so that rules for words see it. A pair that begins with a word without a
 * subject stays as it is: "efter løn" is no "efterløn". O(n) in characters.
 */
export function joinSplitCompounds(text: string, vocabulary: ReadonlyMap<string, number>): string {
  return text.replace(/(\p{L}+) (?=(\p{L}+))/gu, (whole, first: string, second: string) => {
    const joined = foldWord(first) + foldWord(second);
    if (joined.length < shortestCompound || !vocabulary.has(joined)) return whole;
    return languages.some((language) => isStopWord(first, language) || isStopWord(second, language)) ? whole : first;
  });
}
