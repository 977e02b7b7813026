import type { Passage } from "../domain/passage.ts";
import type { Analyser } from "../language/analyser.ts";
import { tokenise } from "../language/tokenise.ts";

/** Most words marked in one passage. */
const maximumHighlights = 40;

/** Where the words of a passage stand and what terms each has. */
interface PassageWords {
  /** Start and end of each word, UTF-16 offsets, one after the other. */
  readonly bounds: Uint32Array;
  readonly terms: readonly (readonly string[])[];
}

/** Finds the words of passages that answer to a question; what it reads of a passage is kept as long as the passage. */
export function createHighlighter(analyser: Analyser) {
  const read = new WeakMap<Passage, PassageWords>();
  const wordsOf = (passage: Passage): PassageWords => {
    let words = read.get(passage);
    if (!words) {
      const tokens = tokenise(passage.text);
      words = {
        bounds: Uint32Array.from(tokens.flatMap((token) => [token.start, token.end])),
        terms: tokens.map((token) => (token.kind === "law" ? [token.text] : analyser.termsOf(token, passage.language))),
      };
      read.set(passage, words);
    }
    return words;
  };
  /** Offsets of the words of the passage's text that have one of `terms`, in order, without overlap. O(words). */
  return (passage: Passage, terms: ReadonlySet<string>): [number, number][] => {
    const words = wordsOf(passage);
    const spans: [number, number][] = [];
    for (let i = 0; i < words.terms.length && spans.length < maximumHighlights; i++)
      for (const term of words.terms[i] as readonly string[]) {
        if (!terms.has(term)) continue;
        spans.push([words.bounds[2 * i] as number, words.bounds[2 * i + 1] as number]);
        break;
      }
    return spans;
  };
}
