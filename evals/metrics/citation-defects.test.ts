import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { testAnswer, testCitation, testPassage } from "../runner/testing.ts";
import { type CitationDefectKind, citationDefectKinds, citationDefects } from "./citation-defects.ts";

const text = "Du kan få sygedagpenge i 22 uger.";
const sound = testAnswer(text);
const passageText = (id: string) => (id === "d#1" ? text : undefined);
const citation = testCitation(testPassage("d#1", text));

/** For each kind of defect, one answer that has it. */
const planted: Record<CitationDefectKind, Partial<Answer>> = {
  "no-proof": { answer: text, statements: [], citations: [] },
  "dangling-marker": { answer: `${text} [1][2]` },
  "uncited-statement": { statements: [...sound.statements, { text: "Det er gratis.", citations: [] }] },
  "unknown-citation": { statements: [{ text, citations: [1, 7] }] },
  "statement-not-shown": { statements: [...sound.statements, { text: "22 uger er alt.", citations: [1] }] },
  "number-not-in-quote": {
    answer: "Du kan få sygedagpenge i 2 uger. [1]",
    statements: [{ text: "Du kan få sygedagpenge i 2 uger.", citations: [1] }],
  },
  "quote-not-at-offsets": { citations: [{ ...citation, start: 1 }] },
};

describe("citationDefects", () => {
  it("finds nothing in a sound answer", () => {
    expect(citationDefects(sound, passageText)).toEqual([]);
  });
  it.each(citationDefectKinds)("finds a planted %s", (kind) => {
    const found = citationDefects({ ...sound, ...planted[kind] }, passageText).map((defect) => defect.kind);
    expect(found).toContain(kind);
  });
  it("finds a quotation of a passage that does not exist", () => {
    const lost = { ...sound, citations: [{ ...citation, passageId: "gone#1" }] };
    expect(citationDefects(lost, passageText).map((defect) => defect.kind)).toEqual(["quote-not-at-offsets"]);
  });
  it("asks no proof of a refusal", () => {
    const refusal = {
      ...sound,
      outcome: "own-case" as const,
      answer: "Spørg din kommune.",
      statements: [],
      citations: [],
    };
    expect(citationDefects(refusal, passageText)).toEqual([]);
  });
});
