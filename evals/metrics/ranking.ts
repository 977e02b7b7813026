import { countMetGroups } from "./scoring-text.ts";

/**
 * The first rank (1-based) at which the texts read from the top hold every group; null when all
 * of them together do not. `hit@k` is a rank of `k` or less.
 */
export function rankOfFacts(groups: readonly (readonly string[])[], texts: readonly string[]): number | null {
  let read = "";
  for (const [i, text] of texts.entries()) {
    read += `${i ? " \n " : ""}${text}`;
    if (countMetGroups(groups, read) === groups.length) return i + 1;
  }
  return null;
}

/** The first rank (1-based) at which one of the wanted documents stands; null when none does. */
export function rankOfDocument(wanted: ReadonlySet<string>, found: readonly string[]): number | null {
  const at = found.findIndex((id) => wanted.has(id));
  return at < 0 ? null : at + 1;
}

/** 1 / rank, and 0 beyond `cutoff` or when nothing was found. */
export function reciprocalRank(rank: number | null, cutoff = 10): number {
  return rank === null || rank > cutoff ? 0 : 1 / rank;
}

/**
 * Normalised discounted cumulative gain with binary relevance (Järvelin and Kekäläinen, 2002).
 * A wanted document counts at its first rank only. 0 when nothing is wanted.
 */
export function normalisedGain(wanted: ReadonlySet<string>, found: readonly string[], cutoff = 10): number {
  const discount = (rank: number) => 1 / Math.log2(rank + 1);
  const seen = new Set<string>();
  let gain = 0;
  found.slice(0, cutoff).forEach((id, i) => {
    if (wanted.has(id) && !seen.has(id)) gain += discount(i + 1);
    seen.add(id);
  });
  let ideal = 0;
  for (let rank = 1; rank <= Math.min(wanted.size, cutoff); rank++) ideal += discount(rank);
  return ideal ? gain / ideal : 0;
}
