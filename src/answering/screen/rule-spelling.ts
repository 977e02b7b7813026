import { wordsOfPhrase } from "./phrase.ts";
import { foldLetters } from "./prepare-text.ts";
import { acuteDangerRules } from "./rules/acute-danger.ts";
import { acuteSigns } from "./rules/acute-signs.ts";
import { deceitRules } from "./rules/attack-deceit.ts";
import { attackEnglishRules } from "./rules/attack-english.ts";
import { attackOrderRules } from "./rules/attack-orders.ts";
import { attackSigns } from "./rules/attack-signs.ts";
import { despairSigns } from "./rules/despair-signs.ts";
import { emptyWords } from "./rules/empty-words.ts";
import { strongFieldStems, weakFieldStems } from "./rules/field-words.ts";
import { medicalRules } from "./rules/medical.ts";
import { ownCaseRules } from "./rules/own-case.ts";
import { ownCaseSigns } from "./rules/own-case-signs.ts";
import { realWords } from "./rules/real-words.ts";
import { suicideDirectRules } from "./rules/suicide-direct.ts";
import { suicideEnglishRules } from "./rules/suicide-english.ts";
import { suicideHintRules } from "./rules/suicide-hints.ts";
import { suicideTogetherRules } from "./rules/suicide-together.ts";
import { createSpellingRepair } from "./spelling.ts";

const everyRule = [
  ...[
    suicideDirectRules,
    suicideHintRules,
    suicideEnglishRules,
    suicideTogetherRules,
    acuteDangerRules,
    despairSigns,
    acuteSigns,
  ],
  ...[attackOrderRules, deceitRules, attackEnglishRules, attackSigns],
  ...[ownCaseRules, ownCaseSigns, medicalRules],
].flat();
const words = everyRule.flatMap((rule) => rule.pattern.map(wordsOfPhrase));

/** Mends slips of the keyboard towards the words of the rules, for a second look at a question that met none. */
export const repairSpelling = createSpellingRepair(
  [...words.flatMap(({ whole, stems }) => [...whole, ...stems]), ...emptyWords.map(foldLetters)],
  [
    ...new Set([...words.flatMap(({ stems }) => stems), ...[...strongFieldStems, ...weakFieldStems].map(foldLetters)]),
  ].filter((stem) => stem.length > 3),
  realWords,
);
