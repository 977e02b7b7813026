/** Mends slips of the keyboard in words the rules know: one letter wrong, missing, too many, or two swapped. */
export type SpellingRepair = (prepared: string) => string;

/** Shorter words have too many neighbours that are words themselves, most of all by one letter for another. */
const shortestRepaired = 5;
const shortestWithOtherLetter = 8;

/**
 * Makes a repair towards `targets` (folded words). Words that start with one of `knownStems`, are
 * `real` or targets themselves stay as they are, and so does a first letter. Lookup by deletion, so that a
 * text costs O(letters) however many targets there are.
 */
export function createSpellingRepair(
  targets: Iterable<string>,
  knownStems: readonly string[],
  real: readonly string[] = [],
): SpellingRepair {
  const known = new Set(targets);
  const kept = new Set(real);
  const byDeletion = new Map<string, string[]>();
  for (const target of known) {
    if (target.length < shortestRepaired) continue;
    for (const shorter of [target, ...deletions(target)]) {
      const list = byDeletion.get(shorter);
      if (list) list.push(target);
      else byDeletion.set(shorter, [target]);
    }
  }
  const repairWord = (word: string): string => {
    if (
      word.length < shortestRepaired ||
      !/^[a-z]+$/.test(word) ||
      known.has(word) ||
      kept.has(word) ||
      knownStems.some((stem) => word.startsWith(stem))
    )
      return word;
    for (const shorter of [word, ...deletions(word)]) {
      const found = byDeletion.get(shorter)?.find((target) => target[0] === word[0] && isOneSlipAway(word, target));
      if (found) return found;
    }
    return word;
  };
  return (prepared) => prepared.split(" ").map(repairWord).join(" ");
}

function deletions(word: string): string[] {
  return [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Damerau-Levenshtein distance of exactly one, in short words without one letter for another. */
function isOneSlipAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return a.length >= shortestWithOtherLetter;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}
