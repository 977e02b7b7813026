import { describe, expect, it } from "vitest";
import { compilePhrases } from "./phrase.ts";
import { prepareText } from "./prepare-text.ts";

const meets = (phrase: string, text: string) => compilePhrases([phrase]).test(prepareText(text));

describe("the notation of rules", () => {
  it("matches whole words, beginnings and alternatives", () => {
    expect(meets("(kan|må) jeg arbejd*", "Må jeg arbejde?")).toBe(true);
    expect(meets("jeg arbejd", "må jeg arbejde")).toBe(false);
  });

  it("allows a gap of so many words, within the sentence only", () => {
    expect(meets("vil ikke ~2 leve", "jeg vil ikke bare sådan leve")).toBe(true);
    expect(meets("vil ikke ~2 leve", "jeg vil ikke mere end det her leve")).toBe(false);
    expect(meets("vil ikke ~2 leve", "det vil jeg ikke. Leve af hvad?")).toBe(false);
    expect(meets("jeg vil ikke ~~2 leve", "det jeg vil ikke. Leve?")).toBe(true);
  });

  it("knows optional words, numbers and where a sentence starts and ends", () => {
    expect(meets("hvor [mon] er", "hvor er min sag")).toBe(true);
    expect(meets("# uger", "efter 22 uger")).toBe(true);
    expect(meets("^ er min", "hvad er min sats")).toBe(false);
    expect(meets("^ er min", "Hej. Er min sag færdig?")).toBe(true);
    expect(meets("udvej $", "jeg ser ingen udvej. Hjælp")).toBe(true);
  });

  it("refuses brackets that do not close", () => {
    expect(() => compilePhrases(["(kan|må jeg"])).toThrow(SyntaxError);
    expect(() => compilePhrases(["kan] jeg"])).toThrow(SyntaxError);
  });
});
