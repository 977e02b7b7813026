import { foldLetters } from "./prepare-text.ts";
import { wordsOfPhrase } from "./phrase.ts";
import { attackSigns } from "./rules/attack-signs.ts";
import { attackRules } from "./rules/attacks.ts";
import { acuteDangerRules, signsTogether, suicideRules } from "./rules/crisis.ts";
import { acuteSigns, despairSigns } from "./rules/crisis-signs.ts";
import { emptyWords } from "./rules/empty-words.ts";
import { strongFieldStems, weakFieldStems } from "./rules/field-words.ts";
import { medicalRules } from "./rules/medical.ts";
import { ownCaseRules } from "./rules/own-case.ts";
import { ownCaseSigns } from "./rules/own-case-signs.ts";
import { createSpellingRepair } from "./spelling.ts";

const everyRule = [suicideRules, signsTogether, acuteDangerRules, despairSigns, acuteSigns, attackRules, attackSigns, ownCaseRules, ownCaseSigns, medicalRules].flat();
const words = everyRule.flatMap((rule) => rule.pattern.map(wordsOfPhrase));

/** Mends slips of the keyboard towards the words of the rules, for a second look at a question that met none. */
export const repairSpelling = createSpellingRepair(
  [...words.flatMap(({ whole, stems }) => [...whole, ...stems]), ...emptyWords.map(foldLetters)],
  [...new Set([...words.flatMap(({ stems }) => stems), ...[...strongFieldStems, ...weakFieldStems].map(foldLetters)])].filter((stem) => stem.length > 3),
);
