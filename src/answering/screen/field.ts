import { foldLetters, preparedWords } from "./prepare-text.ts";
import { insideStems, strongFieldStems, weakFieldStems } from "./rules/field-words.ts";

/** Stems this short stand for whole words only. */
const shortest = 4;

interface Stems {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  /** Of several words. */
  readonly phrases: readonly string[];
}

function stems(written: readonly string[]): Stems {
  const list = written.map(foldLetters);
  const single = list.filter((stem) => !/[ -]/.test(stem));
  return {
    whole: new Set(single),
    starts: single.filter((stem) => stem.length >= shortest),
    phrases: list.filter((stem) => /[ -]/.test(stem)).map((stem) => ` ${stem.replaceAll("-", " ")}`),
  };
}

const strong = stems(strongFieldStems);
const weak = stems(weakFieldStems);

function has({ whole, starts, phrases }: Stems, prepared: string, words: readonly string[]): boolean {
  return (
    words.some((word) => whole.has(word) || starts.some((stem) => word.startsWith(stem))) ||
    phrases.some((phrase) => prepared.includes(phrase))
  );
}

/** True when a prepared text holds a word that by itself shows the field: an illness, a benefit, a project of it. O(n). */
export function hasFieldWord(prepared: string): boolean {
  const words = preparedWords(prepared);
  return (
    has(strong, prepared, words) ||
    words.some((word) => word.length > 7 && insideStems.some((part) => word.includes(part)))
  );
}

const work = stems([
  "arbejd",
  "arbeid",
  "jobb",
  "job",
  "jobs",
  "work",
  "working",
  "chef",
  "chefen",
  "sjef",
  "sjefen",
  "boss",
  "kolleg",
  "medarbejd",
  "medarbeid",
  "employ",
]);

/** True when a prepared text speaks of work. O(n). */
export function hasWorkWord(prepared: string): boolean {
  return has(work, prepared, preparedWords(prepared));
}

/** How many words of a prepared text the field shares with others. O(n). */
export function kindredWords(prepared: string): number {
  return preparedWords(prepared).filter(
    (word) => weak.whole.has(word) || weak.starts.some((stem) => word.startsWith(stem)),
  ).length;
}

/** True when a prepared text holds at least a word the field shares with others: a week, a rule, a municipality. O(n). */
export function hasKindredWord(prepared: string): boolean {
  return hasFieldWord(prepared) || has(weak, prepared, preparedWords(prepared)) || /(?:^| )\d/.test(prepared);
}
