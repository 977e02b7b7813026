import { isBySigns } from "../signs.ts";
import { kindShares, unpackWeights } from "./linear-model.ts";
import { packedWeights } from "./packed-weights.ts";
import {
  type RaisedKind,
  surenessNeeded,
  surenessOfAny,
  surenessToOverrule,
  surenessWithoutMedicalWord,
} from "./sureness.ts";
import { featurePlaces, textFeatures } from "./text-features.ts";
import { hasMedicalWord } from "./word-families.ts";

/** What a question resembles, in the eyes of a model that learned from other questions. */
export interface SecondOpinion {
  /** The kind the question is so like that it is raised though no rule met it, or null. */
  readonly raised: RaisedKind | null;
  /** The kind the question is above all, likelier than all others together; it decides where rules point elsewhere. */
  readonly certain: RaisedKind | null;
  /** True when the question is so like those we answer that signs added up must be chance; never for a rule met whole. */
  overrules(rule: string): boolean;
}

let weights: ReturnType<typeof unpackWeights> | null = null;

/** The second opinion on a prepared text. Pure, O(n). */
export function secondOpinion(prepared: string): SecondOpinion {
  weights ??= unpackWeights(packedWeights, featurePlaces);
  const shares = kindShares(weights, textFeatures(prepared));
  const share = (kind: string) => shares[kind] ?? 0;
  const kinds = Object.keys(surenessNeeded) as RaisedKind[];
  const likest = kinds.reduce((best, kind) => (share(kind) > share(best) ? kind : best));
  // A cry is heard also where another kind is somewhat likelier.
  const heard = share("crisis") >= surenessNeeded.crisis && share("crisis") >= share(likest) / 2;
  const needed =
    likest === "medical" && !hasMedicalWord(prepared) ? surenessWithoutMedicalWord : surenessNeeded[likest];
  const sure = share(likest) >= needed || share("pass") <= 1 - surenessOfAny;
  return {
    certain: share(likest) > 0.5 ? likest : null,
    raised: heard ? "crisis" : sure ? likest : null,
    overrules: (rule) => isBySigns(rule) && share("pass") >= surenessToOverrule,
  };
}
