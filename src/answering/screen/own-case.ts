import { prepareText } from "./prepare-text.ts";
import { createRuleMatcher } from "./rule.ts";
import { ownCaseRules } from "./rules/own-case.ts";
import { ownCaseAt } from "./rules/own-case-signs.ts";
import { ownCaseScale } from "./scales.ts";
import { nameOfSigns } from "./signs.ts";

const matcher = createRuleMatcher(ownCaseRules);

/**
 * The rule met by a question that only the authority can answer: the state or content of the own
 * file (or of a patient's document), a forecast of an own decision, a judgement of one already made.
 * Null for general questions, also those in the first person. Pure and linear.
 */
export function findOwnCase(text: string): string | null {
  const prepared = prepareText(text);
  const rule = matcher(prepared);
  if (rule) return rule.id;
  const { points, ids } = ownCaseScale(prepared);
  return points >= ownCaseAt ? nameOfSigns(ids) : null;
}
