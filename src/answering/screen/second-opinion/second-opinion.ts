import { kindShares, unpackWeights } from "./linear-model.ts";
import { packedWeights } from "./packed-weights.ts";
import { type RaisedKind, surenessNeeded, surenessToOverrule } from "./sureness.ts";
import { featurePlaces, textFeatures } from "./text-features.ts";

/** What a question resembles, in the eyes of a model that learned from other questions. */
export interface SecondOpinion {
  /** True when the question is so like this kind that it is raised though no rule met it. */
  raises(kind: RaisedKind): boolean;
  /** True when the question is so like those we answer that weak signs of this kind must be chance. */
  overrules(kind: keyof typeof surenessToOverrule): boolean;
}

let weights: ReturnType<typeof unpackWeights> | null = null;

/** The second opinion on a prepared text. Pure, O(n). */
export function secondOpinion(prepared: string): SecondOpinion {
  weights ??= unpackWeights(packedWeights, featurePlaces);
  const shares = kindShares(weights, textFeatures(prepared));
  const share = (kind: string) => shares[kind] ?? 0;
  return {
    raises: (kind) => share(kind) >= surenessNeeded[kind],
    overrules: (kind) => share("pass") >= surenessToOverrule[kind],
  };
}
