import { hasFieldWord, hasKindredWord, hasWorkWord, kindredWords } from "./field.ts";
import { createPhraseTest } from "./phrase-test.ts";
import { preparedWords, prepareText } from "./prepare-text.ts";
import { createMask, createRuleMatcher } from "./rule.ts";
import { otherSubjects, ownEmploymentTerms } from "./rules/other-subjects.ts";
import { ownProperty } from "./rules/own-property.ts";

/** True when what the asker owns is at stake: whether it counts, or must be sold. */
export const isAboutProperty = createPhraseTest(ownProperty);
const other = createRuleMatcher(otherSubjects);
const withoutOthers = createMask(otherSubjects.flatMap((rule) => rule.pattern));
const ownTerms = createRuleMatcher(ownEmploymentTerms);

/** From so many shared words on, a word of another subject may stand there by the way. */
const severalKindred = 4;

/** What the words of a question say about its subject. `unknown` is for the search to find out. */
export type Scope = "field" | "other" | "unknown" | "strange";

/**
 * `field`: a word of ours stands there. `other`: it names another subject and has no word of ours.
 * `strange`: not even a word that our field shares with others, though there are words enough to
 * tell. `unknown`: anything else. Takes a text from `prepareText`. O(n).
 */
export function scopeOf(prepared: string): { scope: Scope; rule: string | null } {
  const terms = ownTerms(prepared);
  if (terms) return { scope: "other", rule: terms.id };
  // "barselsdagpenge" is another subject's word, whatever it is made of.
  if (hasFieldWord(withoutOthers(prepared))) return { scope: "field", rule: null };
  const subject = other(prepared);
  if (subject)
    return hasWorkWord(prepared) || kindredWords(withoutOthers(prepared)) >= severalKindred
      ? { scope: "unknown", rule: null }
      : { scope: "other", rule: subject.id };
  if (!hasKindredWord(prepared) && !isAboutProperty(prepared) && preparedWords(prepared).length >= 4)
    return { scope: "strange", rule: null };
  return { scope: "unknown", rule: null };
}

/**
 * True when a question has words enough and none that our field knows, not even shared ones. Too
 * weak to turn a question away by itself; with a search that found nothing it says that the subject
 * is another. Pure and O(n).
 */
export function isOutsideField(text: string): boolean {
  const { scope } = scopeOf(prepareText(text));
  return scope === "strange" || scope === "other";
}
