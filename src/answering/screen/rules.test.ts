import { describe, expect, it } from "vitest";
import { compilePhrases } from "./phrase.ts";
import { foldLetters } from "./prepare-text.ts";
import type { ScreenRule } from "./rule.ts";
import { acuteDangerRules } from "./rules/acute-danger.ts";
import { acuteSigns } from "./rules/acute-signs.ts";
import { deceitRules } from "./rules/attack-deceit.ts";
import { attackEnglishRules } from "./rules/attack-english.ts";
import { forgedGrants, pressure, refusals } from "./rules/attack-history.ts";
import { attackOrderRules } from "./rules/attack-orders.ts";
import { attackSigns } from "./rules/attack-signs.ts";
import { harmlessPhrases } from "./rules/crisis-harmless.ts";
import { despairSigns } from "./rules/despair-signs.ts";
import { givenNames } from "./rules/given-names.ts";
import { medicalRules } from "./rules/medical.ts";
import { otherSubjects, ownEmploymentTerms } from "./rules/other-subjects.ts";
import { ownCaseRules } from "./rules/own-case.ts";
import { ownCaseSigns } from "./rules/own-case-signs.ts";
import { suicideDirectRules } from "./rules/suicide-direct.ts";
import { suicideEnglishRules } from "./rules/suicide-english.ts";
import { suicideHintRules } from "./rules/suicide-hints.ts";
import { suicideTogetherRules } from "./rules/suicide-together.ts";
import type { Sign } from "./signs.ts";

const rules: Readonly<Record<string, readonly ScreenRule[]>> = {
  crisis: [
    ...suicideDirectRules,
    ...suicideHintRules,
    ...suicideEnglishRules,
    ...suicideTogetherRules,
    ...acuteDangerRules,
  ],
  attack: [...attackOrderRules, ...deceitRules, ...attackEnglishRules],
  medical: medicalRules,
  "own case": ownCaseRules,
  scope: [...otherSubjects, ...ownEmploymentTerms],
};
const signs: Readonly<Record<string, readonly Sign[]>> = {
  despair: despairSigns,
  acute: acuteSigns,
  attack: attackSigns,
  "own case": ownCaseSigns,
};
const lists = { harmlessPhrases, forgedGrants, pressure, refusals };

/** What a writer used to regular expressions would slip in, and the notation reads otherwise or not at all. */
const foreignNotation = /\)\?|\\|\.\*|[{}]|\[\w-\w\]/;

describe.each(Object.entries(rules))("the %s rules", (_, list) => {
  it("are written in the notation and say why they are there", () => {
    for (const { id, pattern, and = [], unless = [], note } of list) {
      const phrases = [...pattern, ...and.flat(), ...unless];
      expect(() => compilePhrases(phrases), id).not.toThrow();
      expect(
        phrases.filter((phrase) => foreignNotation.test(phrase)),
        id,
      ).toEqual([]);
      expect(note.length, id).toBeGreaterThan(8);
    }
  });

  it("have names of their own", () => {
    const ids = list.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(Object.entries(signs))("the %s signs", (_, list) => {
  it("are written in the notation, weigh something and have names of their own", () => {
    for (const { id, pattern, points } of list) {
      expect(() => compilePhrases(pattern), id).not.toThrow();
      expect(
        pattern.filter((phrase) => foreignNotation.test(phrase)),
        id,
      ).toEqual([]);
      expect(points, id).not.toBe(0);
    }
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});

describe("the other lists", () => {
  it.each(Object.entries(lists))("%s compiles", (_, phrases) => {
    expect(() => compilePhrases(phrases)).not.toThrow();
  });

  it("finds a given name as a text is folded", () => {
    expect(["Håkon", "Søren", "Aase", "Mohammed"].filter((name) => !givenNames.has(foldLetters(name)))).toEqual([]);
  });
});
