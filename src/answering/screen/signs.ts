import { createPhraseTest } from "./phrase-test.ts";

/** A sign that weighs for or against an alarm; several together raise it. `phrase.ts` explains the notation. */
export interface Sign {
  readonly id: string;
  /** Negative for what speaks against. */
  readonly points: number;
  readonly pattern: readonly string[];
}

/** What signs a prepared text shows and what they weigh together. Each sign counts once. */
export type SignScale = (prepared: string) => { readonly points: number; readonly ids: readonly string[] };

/** Makes a scale of signs; linear in the text. What it gives depends on the text alone; the last is remembered. */
export function createSignScale(signs: readonly Sign[]): SignScale {
  const compiled = signs.map((sign) => ({ sign, meets: createPhraseTest(sign.pattern) }));
  let last: { prepared: string; weighed: ReturnType<SignScale> } | null = null;
  return (prepared) => {
    if (last?.prepared === prepared) return last.weighed;
    const shown = compiled.filter(({ meets }) => meets(prepared)).map(({ sign }) => sign);
    const weighed = { points: shown.reduce((sum, sign) => sum + sign.points, 0), ids: shown.map((sign) => sign.id) };
    last = { prepared, weighed };
    return weighed;
  };
}

/** The name under which signs that raised an alarm together are traced. */
export const nameOfSigns = (ids: readonly string[]): string => `signs:${ids.join("+")}`;

/** True for a rule that is no rule but signs added up. */
export const isBySigns = (rule: string): boolean => rule.startsWith("signs:");
