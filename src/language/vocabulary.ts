import { foldWord } from "./normalise.ts";
import { tokenise } from "./tokenise.ts";

/** The words of a corpus in folded form, with how often each occurs. Part of an index build. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Counts the folded words of many texts. O(n) in characters of all. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const token of tokenise(text))
      if (token.kind === "word") {
        const folded = foldWord(token.text);
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
      }
  return counts;
}

function trigrams(word: string): string[] {
  const padded = `^${word}$`;
  const grams: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) grams.push(padded.slice(i, i + 3));
  return grams;
}

/** Damerau-Levenshtein distance (optimal string alignment), given up beyond `limit`. O(length of a × length of b). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] as number) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

export interface SimilarWord {
  readonly word: string;
  /** 1 is the same word, lower is farther away. */
  readonly similarity: number;
}

/** The shortest word that is put right; what is shorter lies near too many others. */
const shortestRepaired = 5;

/**
 * Finds the vocabulary's words nearest to an unknown, probably misspelled word: candidates by
 * shared character trigrams, decided by edit distance. Building is O(vocabulary), a look-up
 * O(postings of its trigrams) plus an edit distance for each candidate.
 */
export function createSpellingIndex(vocabulary: Vocabulary): (folded: string) => SimilarWord[] {
  const words = [...vocabulary.keys()].filter((word) => word.length >= 4);
  const postings = new Map<string, number[]>();
  words.forEach((word, id) => {
    for (const gram of new Set(trigrams(word))) {
      const list = postings.get(gram);
      if (list) list.push(id);
      else postings.set(gram, [id]);
    }
  });
  // One counter a word, zero between look-ups.
  const shared = new Uint8Array(words.length);
  return (folded) => {
    if (folded.length < shortestRepaired) return [];
    const limit = folded.length >= 9 ? 2 : 1;
    const grams = new Set(trigrams(folded));
    // An edit changes three trigrams, two letters swapped four: one swap is allowed for.
    const needed = Math.max(1, grams.size - 3 * limit - 1);
    const candidates: number[] = [];
    const touched: number[] = [];
    for (const gram of grams)
      for (const id of postings.get(gram) ?? []) {
        const count = (shared[id] as number) + 1;
        shared[id] = count;
        if (count === 1) touched.push(id);
        if (count === needed) candidates.push(id);
      }
    for (const id of touched) shared[id] = 0;
    const similar: SimilarWord[] = [];
    for (const id of candidates) {
      const word = words[id] as string;
      const distance = editDistance(folded, word, limit);
      if (distance <= limit) similar.push({ word, similarity: 1 - distance / folded.length });
    }
    return similar
      .sort(
        (a, b) =>
          b.similarity - a.similarity ||
          (vocabulary.get(b.word) ?? 0) - (vocabulary.get(a.word) ?? 0) ||
          (a.word < b.word ? -1 : 1),
      )
      .slice(0, 3);
  };
}
