/** A prediction with how sure it was (0 to 1) and whether it was right. */
export interface JudgedConfidence {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly right: number;
  readonly meanConfidence: number;
}

/** Groups predictions into `bins` bands of equal width; empty bands are left out. */
export function reliabilityBins(judged: readonly JudgedConfidence[], bins = 10): ReliabilityBin[] {
  const groups = new Map<number, JudgedConfidence[]>();
  for (const entry of judged) {
    const band = Math.min(bins - 1, Math.max(0, Math.floor(entry.confidence * bins)));
    groups.set(band, [...(groups.get(band) ?? []), entry]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([band, entries]) => ({
      from: band / bins,
      to: (band + 1) / bins,
      n: entries.length,
      right: entries.filter((entry) => entry.right).length,
      meanConfidence: entries.reduce((sum, entry) => sum + entry.confidence, 0) / entries.length,
    }));
}

/**
 * How well confidence orders right before wrong: the probability that a right answer had the
 * higher confidence (area under the ROC curve, ties count half); null when one side is empty.
 */
export function confidenceOrdering(judged: readonly JudgedConfidence[]): number | null {
  const right = judged.filter((entry) => entry.right);
  const wrong = judged.filter((entry) => !entry.right);
  if (!right.length || !wrong.length) return null;
  let won = 0;
  for (const a of right)
    for (const b of wrong) won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
  return won / (right.length * wrong.length);
}

/**
 * Standard error of `confidenceOrdering` for so many right and wrong predictions (Hanley & McNeil,
 * 1982); 0 when one side is empty.
 */
export function orderingError(ordering: number, right: number, wrong: number): number {
  if (!right || !wrong) return 0;
  const ofRight = ordering / (2 - ordering) - ordering ** 2;
  const ofWrong = (2 * ordering ** 2) / (1 + ordering) - ordering ** 2;
  const variance = ordering * (1 - ordering) + (right - 1) * ofRight + (wrong - 1) * ofWrong;
  return Math.sqrt(variance / (right * wrong));
}
