import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compilePhrases } from "./phrase.ts";
import { phraseForms } from "./phrase-needs.ts";
import { createPhraseTest } from "./phrase-test.ts";
import { prepareText } from "./prepare-text.ts";
import { acuteDangerRules } from "./rules/acute-danger.ts";
import { attackOrderRules } from "./rules/attack-orders.ts";
import { harmlessPhrases } from "./rules/crisis-harmless.ts";
import { despairSigns } from "./rules/despair-signs.ts";
import { medicalRules } from "./rules/medical.ts";
import { otherSubjects } from "./rules/other-subjects.ts";
import { ownCaseRules } from "./rules/own-case.ts";
import { suicideDirectRules } from "./rules/suicide-direct.ts";

const texts = ["everyday", "screening"].flatMap((bank) =>
  readFileSync(new URL(`../../../evals/suites/${bank}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .filter((_, line) => line % 8 === 0)
    .map((line) => prepareText((JSON.parse(line) as { question: string }).question)),
);

describe("a test of phrases", () => {
  it("finds what the expression of all its phrases finds, in every text of the banks", () => {
    const lists = [
      harmlessPhrases,
      ...[
        suicideDirectRules,
        acuteDangerRules,
        despairSigns,
        attackOrderRules,
        medicalRules,
        ownCaseRules,
        otherSubjects,
      ]
        .flat()
        .map((rule) => rule.pattern),
    ];
    let met = 0;
    for (const phrases of lists) {
      const quick = createPhraseTest(phrases);
      const plain = compilePhrases(phrases);
      for (const text of texts) {
        const found = plain.test(text);
        if (found) met++;
        if (quick(text) !== found) expect.fail(`"${phrases.join('", "')}" and "${text}"`);
      }
    }
    expect(met).toBeGreaterThan(100);
  });

  it.each([
    ["a word as it stands", "tomat", "en tomat", "en tomatplante"],
    ["a beginning", "tomat*", "en tomatplante", "en kirsebærtomat"],
    ["letters inside a word", "*smerter", "har rygsmerter", "har rygsmerte"],
    ["a number beside a word", "# uger", "efter 2,5 uger", "efter uger"],
    ["a word written with a hyphen", "follow-up møde", "et follow-up møde", "et follow møde"],
    ["nothing but a mark", "?", "hvad nu?", "hvad nu"],
    ["one of several, some of several words", "(hund|brun* kat|[min] gris)", "den brune kat", "den brune hest"],
  ])("knows %s", (_, phrase, meeting, other) => {
    const meets = createPhraseTest([phrase]);
    expect([meeting, other].map((text) => meets(prepareText(text)))).toEqual([true, false]);
  });

  it("reads a text anew for phrases that were made after it was read first", () => {
    const text = prepareText("aldrig sagt før");
    expect(createPhraseTest(["noget helt andet"])(text)).toBe(false);
    expect(createPhraseTest(["aldrig sagt"])(text)).toBe(true);
  });
});

describe("what a phrase needs", () => {
  it("is a word of each part that is not optional, the longest first", () => {
    expect(phraseForms("jeg vil ~2 (dø|forsvinde helt) [nu]")).toEqual([
      {
        phrase: "jeg vil ~2 (dø|forsvinde helt) [nu]",
        needs: [["jeg"], ["vil"], ["dxo", "forsvinde"]],
        isWord: false,
      },
    ]);
  });

  it("is told for each of several ways, words apart from the rest", () => {
    expect(phraseForms("(tomat*|brun kat)").map(({ needs, isWord }) => ({ needs, isWord }))).toEqual([
      { needs: [["tomat*"]], isWord: true },
      { needs: [["brun"], ["kat"]], isWord: false },
    ]);
    expect(() => phraseForms("(tomat|kat")).toThrow(SyntaxError);
    expect(() => phraseForms("tomat]")).toThrow(SyntaxError);
  });
});
