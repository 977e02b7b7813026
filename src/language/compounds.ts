import type { Vocabulary } from "./vocabulary.ts";

/** Letters that may join the parts of a Scandinavian compound: arbejd+s+giver, syg+e+dagpenge, barn+e+pige. */
const links = ["", "s", "e", "er", "n"];

/** Short or frequent letter runs that look like words in a vocabulary but are endings or chance. */
const notParts = new Set(
  "ning ning ling hed het else eren erne ende ens ene ske ste ste lig lige isk iske tion sjon ring ting sten skab skap ter ner der den det ere er en et dom ist ister ger ker ler mer ser ver igt bar somt som ret".split(
    " ",
  ),
);
/** Parts shorter than four letters that do join: the field's own short words. */
const shortParts = new Set([
  "syg",
  "syk",
  "job",
  "lon",
  "tid",
  "dag",
  "ny",
  "fri",
  "del",
  "lov",
  "ar",
  "uge",
  "uke",
  "rad",
  "mal",
]);

const minimumPart = 4;
const minimumWord = 8;

/** Options that an editor may set; see `knowledge/lexicon/compounds.yaml`. */
export interface CompoundRules {
  /** Folded words that are never split. */
  readonly whole: ReadonlySet<string>;
  /** Folded words with their parts given by hand. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes a splitter for folded words. A word is split in two where both parts stand in the
 * vocabulary as words of their own (with a linking letter between them), preferring frequent and
 * balanced parts; a long part is split again. Returns [] for what is no compound. O(length²) a word.
 */
export function createCompoundSplitter(
  vocabulary: Vocabulary,
  rules: CompoundRules,
): (folded: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  const isPart = (part: string, whole: string): boolean => {
    if (part.length < minimumPart && !shortParts.has(part)) return false;
    if (notParts.has(part)) return false;
    const count = vocabulary.get(part) ?? 0;
    return count >= 2 && count * 4 >= (vocabulary.get(whole) ?? 0) / 4;
  };
  const split = (word: string, depth: number): readonly string[] => {
    const given = rules.given.get(word);
    if (given) return given;
    if (word.length < minimumWord || rules.whole.has(word)) return [];
    let best: { parts: [string, string]; score: number } | null = null;
    for (let at = 3; at <= word.length - 3; at++) {
      const tail = word.slice(at);
      if (!isPart(tail, word)) continue;
      for (const link of links) {
        if (!word.slice(0, at).endsWith(link)) continue;
        const head = word.slice(0, at - link.length);
        if (!isPart(head, word)) continue;
        // Geometric mean of frequencies, a bonus for long heads, a small price for each linking letter.
        const score =
          Math.log1p(vocabulary.get(head) ?? 0) +
          Math.log1p(vocabulary.get(tail) ?? 0) +
          Math.min(head.length, tail.length) -
          0.5 * link.length;
        if (!best || score > best.score) best = { parts: [head, tail], score };
      }
    }
    if (!best) return [];
    if (depth >= 2) return best.parts;
    return best.parts.flatMap((part) => {
      const inner = part.length >= 9 ? split(part, depth + 1) : [];
      return inner.length ? [part, ...inner] : [part];
    });
  };
  return (folded) => {
    let parts = cache.get(folded);
    if (!parts) {
      parts = split(folded, 0);
      if (cache.size < 50_000) cache.set(folded, parts);
    }
    return parts;
  };
}
