/** A closed interval of shares, 0 to 1. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson's score interval for `successes` of `trials` at 95 % (z = 1.96); null without trials.
 * E. B. Wilson, JASA 22 (1927): unlike the normal approximation it stays inside 0 to 1 and
 * is honest for small samples and shares near the ends.
 */
export function wilsonInterval(successes: number, trials: number, z = 1.96): Interval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const middle = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Standard error of the difference of two shares of independent cases. */
export function differenceError(first: number, firstTrials: number, second: number, secondTrials: number): number {
  const variance = (share: number, trials: number) => (trials ? (share * (1 - share)) / trials : 0);
  return Math.sqrt(variance(first, firstTrials) + variance(second, secondTrials));
}
