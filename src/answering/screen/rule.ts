import type { Language } from "../../domain/vocabulary.ts";
import { compilePhrases } from "./phrase.ts";
import { createPhraseTest, type PhraseTest } from "./phrase-test.ts";

/** A rule of the screen, as data. `phrase.ts` explains the notation. */
export interface ScreenRule {
  readonly id: string;
  /** `da+nb` where one wording serves both. */
  readonly language: Language | "da+nb" | "all";
  /** One of these must stand in the text. */
  readonly pattern: readonly string[];
  /** And one of each of these lists, anywhere in the text. */
  readonly and?: readonly (readonly string[])[];
  /** But none of these. */
  readonly unless?: readonly string[];
  /** Why the rule is there, for the next who edits it. */
  readonly note: string;
}

interface CompiledRule {
  readonly rule: ScreenRule;
  readonly meets: PhraseTest;
  readonly and: readonly PhraseTest[];
  readonly unless: PhraseTest | null;
}

/** Finds the first rule that a prepared text meets. */
export type RuleMatcher = (prepared: string) => ScreenRule | null;

/** Makes a matcher of rules; it is linear in the text, and what it gives depends on the text alone. */
export function createRuleMatcher(rules: readonly ScreenRule[]): RuleMatcher {
  const compiled = rules.map(
    (rule): CompiledRule => ({
      rule,
      meets: createPhraseTest(rule.pattern),
      and: (rule.and ?? []).map(createPhraseTest),
      unless: rule.unless ? createPhraseTest(rule.unless) : null,
    }),
  );
  return (prepared) => {
    for (const { rule, meets, and, unless } of compiled)
      if (meets(prepared) && and.every((also) => also(prepared)) && !unless?.(prepared)) return rule;
    return null;
  };
}

/** Takes harmless phrases ("dør af grin") out of a prepared text, so that what is left is judged. */
export function createMask(phrases: readonly string[]): (prepared: string) => string {
  const meets = createPhraseTest(phrases);
  const pattern = compilePhrases(phrases, "g");
  return (prepared) => (meets(prepared) ? prepared.replace(pattern, "_ ") : prepared);
}
