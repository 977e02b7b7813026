import { prepareText } from "./prepare-text.ts";
import { createRuleMatcher } from "./rule.ts";
import { medicalRules } from "./rules/medical.ts";

const matcher = createRuleMatcher(medicalRules);

/**
 * The rule a question meets that only somebody who treats the person can answer: a symptom, a
 * prognosis, a choice of treatment, a medicine. Null for illness as a matter of work, money,
 * rehabilitation or research. Pure and linear.
 */
export function findMedicalQuestion(text: string): string | null {
  return matcher(prepareText(text))?.id ?? null;
}
