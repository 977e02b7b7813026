import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { languageOfCry, namedCountry } from "./country.ts";
import { prepareText } from "./prepare-text.ts";
import { createMask, createRuleMatcher } from "./rule.ts";
import { acuteDangerRules, harmlessPhrases, signsTogether, suicideRules } from "./rules/crisis.ts";

/** Somebody may be in danger: which danger, and from which country the words come. */
export interface Crisis {
  readonly danger: "suicide" | "acute";
  readonly jurisdiction: Jurisdiction;
  readonly language: Language;
  /** The rule that was met. */
  readonly rule: string;
}

const withoutHarmless = createMask(harmlessPhrases);
const suicide = createRuleMatcher([...suicideRules, ...signsTogether]);
const acute = createRuleMatcher(acuteDangerRules);

/**
 * Words of suicide, self-harm or acute danger, said directly or hinted at, by the person or about
 * somebody else. Null for illness, death, bereavement and figures of speech. Pure and linear.
 */
export function findCrisis(text: string, context: { jurisdiction?: Jurisdiction | null; language?: Language | null } = {}): Crisis | null {
  const prepared = prepareText(text);
  const judged = withoutHarmless(prepared);
  const own = suicide(judged);
  const rule = own ?? acute(judged);
  if (!rule) return null;
  const language = context.language ?? languageOfCry(text, prepared);
  const jurisdiction = namedCountry(prepared) ?? context.jurisdiction ?? (language === "nb" ? "NO" : "DK");
  return { danger: own ? "suicide" : "acute", jurisdiction, language, rule: rule.id };
}
