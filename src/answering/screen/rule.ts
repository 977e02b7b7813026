import type { Language } from "../../domain/vocabulary.ts";
import { compilePhrases } from "./phrase.ts";

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
  readonly pattern: RegExp;
  readonly and: readonly RegExp[];
  readonly unless: RegExp | null;
}

/** Finds the first rule that a prepared text meets. */
export type RuleMatcher = (prepared: string) => ScreenRule | null;

/** Compiles rules once; the matcher is pure and linear in the text. */
export function createRuleMatcher(rules: readonly ScreenRule[]): RuleMatcher {
  const compiled = rules.map(
    (rule): CompiledRule => ({
      rule,
      pattern: compilePhrases(rule.pattern),
      and: (rule.and ?? []).map((phrases) => compilePhrases(phrases)),
      unless: rule.unless ? compilePhrases(rule.unless) : null,
    }),
  );
  return (prepared) => {
    for (const { rule, pattern, and, unless } of compiled) {
      if (pattern.test(prepared) && and.every((also) => also.test(prepared)) && !unless?.test(prepared)) return rule;
    }
    return null;
  };
}

/** Takes harmless phrases ("dør af grin") out of a prepared text, so that what is left is judged. */
export function createMask(phrases: readonly string[]): (prepared: string) => string {
  const pattern = compilePhrases(phrases, "g");
  return (prepared) => prepared.replace(pattern, "_ ");
}
