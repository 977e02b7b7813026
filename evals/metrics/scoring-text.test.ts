import { describe, expect, it } from "vitest";
import { testAnswer, testCitation, testPassage } from "../runner/testing.ts";
import {
  answerWithContacts,
  answerWithQuotes,
  compilePattern,
  holdsGold,
  lettersOnly,
  meetsAll,
  plainText,
} from "./scoring-text.ts";

describe("scoring text", () => {
  it("finds a gold span across hyphens, and not beyond what a reader would read", () => {
    expect(holdsGold(["Man får syge-", "dagpenge i 22 uger"], ["sygedagpenge i 22 uger"])).toBe(true);
    expect(holdsGold(["x ".repeat(2_800), "22 uger"], ["22 uger"])).toBe(false);
  });
  it("needs every group, by any of its alternatives, whatever the case", () => {
    expect(meetsAll([["22 UGER"], ["ni måneder", "9 måneder"]], "22 uger inden for 9 måneder")).toBe(true);
    expect(meetsAll([["22 uger"], ["ni måneder"]], "22 uger inden for 9 måneder")).toBe(false);
  });
  it("does not count facts that stand beyond what a reader would read", () => {
    const filler = "ord ".repeat(1_200);
    const late = testAnswer(`${filler} 22 uger`, { citations: [] });
    expect(meetsAll([["22 uger"]], answerWithQuotes(late))).toBe(false);
    const ninth = Array.from({ length: 9 }, (_, i) =>
      testCitation(testPassage(`d#${i}`, i === 8 ? "22 uger" : "andet"), i + 1),
    );
    expect(meetsAll([["22 uger"]], answerWithQuotes(testAnswer("kort", { citations: ninth })))).toBe(false);
    const long = testCitation(testPassage("d#1", `${"x".repeat(600)} 22 uger`));
    expect(meetsAll([["22 uger"]], answerWithQuotes(testAnswer("kort", { citations: [long] })))).toBe(false);
  });
  it("reads Markdown as text", () => {
    expect(plainText("**30** dage [1]\n\n- # nu").trim()).toBe("30 dage - nu");
  });
  it("compares raw spans on letters and digits", () => {
    expect(lettersOnly("sygedag-\npenge, 22 uger")).toBe("sygedagpenge22uger");
  });
  it("falls back for patterns the strict mode refuses, and throws for what is none", () => {
    expect(compilePattern("stand\\-by").test("STAND-BY")).toBe(true);
    expect(() => compilePattern("(")).toThrow(SyntaxError);
  });
  it("sees help lines in contacts and notices", () => {
    const answer = testAnswer("Ring.", { contacts: [{ name: "Livslinien", for: "", phone: "70 20 12 01" }] });
    expect(answerWithContacts(answer)).toContain("70 20 12 01");
  });
});
