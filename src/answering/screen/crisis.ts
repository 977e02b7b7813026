import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { countryOfLanguage, languageOfCry, namedCountry } from "./country.ts";
import { prepareText } from "./prepare-text.ts";
import { createMask, createRuleMatcher } from "./rule.ts";
import { acuteDangerRules } from "./rules/acute-danger.ts";
import { harmlessPhrases } from "./rules/crisis-harmless.ts";
import { alarmAt } from "./rules/despair-signs.ts";
import { suicideDirectRules } from "./rules/suicide-direct.ts";
import { suicideEnglishRules } from "./rules/suicide-english.ts";
import { suicideHintRules } from "./rules/suicide-hints.ts";
import { suicideTogetherRules } from "./rules/suicide-together.ts";
import { acuteScale, despairScale } from "./scales.ts";
import { nameOfSigns, type SignScale } from "./signs.ts";

/** Somebody may be in danger: which danger, and from which country the words come. */
export interface Crisis {
  readonly danger: "suicide" | "acute";
  /** Null when neither place nor language tells. */
  readonly jurisdiction: Jurisdiction | null;
  readonly language: Language;
  /** The rule that was met. */
  readonly rule: string;
}

/** What is known of the reader beside the words. */
interface CrisisContext {
  readonly jurisdiction?: Jurisdiction | null;
  readonly language?: Language | null;
}

const withoutHarmless = createMask(harmlessPhrases);
const suicide = createRuleMatcher([
  ...suicideDirectRules,
  ...suicideHintRules,
  ...suicideEnglishRules,
  ...suicideTogetherRules,
]);
const acute = createRuleMatcher(acuteDangerRules);

/** The signs that raise the alarm together, or null. */
function alarm(scale: SignScale, judged: string): string | null {
  const { points, ids } = scale(judged);
  return points >= alarmAt ? nameOfSigns(ids) : null;
}

/**
 * Words of suicide, self-harm or acute danger, said directly or hinted at, by the person or about
 * somebody else. Null for illness, death, bereavement and figures of speech. Pure and linear.
 */
export function findCrisis(text: string, context: CrisisContext = {}): Crisis | null {
  const prepared = prepareText(text);
  const judged = withoutHarmless(prepared);
  const own = suicide(judged)?.id ?? null;
  const now = own ? null : (acute(judged)?.id ?? null);
  const signs = own || now ? null : alarm(despairScale, judged);
  const rule = own ?? now ?? signs ?? alarm(acuteScale, judged);
  return rule ? crisisOf(text, prepared, own || signs ? "suicide" : "acute", rule, context) : null;
}

/** A crisis that no rule met and that the second opinion raised: told as danger to a life of one's own. */
export function likelyCrisis(text: string, context: CrisisContext = {}): Crisis {
  return crisisOf(text, prepareText(text), "suicide", "second-opinion", context);
}

function crisisOf(
  text: string,
  prepared: string,
  danger: Crisis["danger"],
  rule: string,
  context: CrisisContext,
): Crisis {
  const language = context.language ?? languageOfCry(text, prepared);
  const jurisdiction = namedCountry(prepared) ?? context.jurisdiction ?? countryOfLanguage[language];
  return { danger, jurisdiction, language, rule };
}
