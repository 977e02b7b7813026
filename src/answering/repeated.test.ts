import { describe, expect, it } from "vitest";
import { createTold } from "./repeated.ts";

const terms = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}|\d+/gu));
const told = (text: string) => {
  const memory = createTold();
  memory.add(text, terms(text));
  return (next: string) => memory.repeats(next, terms(next));
};

describe("what was told before", () => {
  const repeats = told("Patientrettet forebyggelse er planlagt til at blive regionens ansvar fra 1. januar 2027.");

  it("is known again in nearly the same words", () => {
    expect(repeats("Fra 1. januar 2027 er patientrettet forebyggelse planlagt til at blive regionens ansvar.")).toBe(
      true,
    );
  });

  it.each([
    ["another number", "Patientrettet forebyggelse er planlagt til at blive regionens ansvar fra 1. juli 2028."],
    ["another matter", "Den almene genoptræning er planlagt til at blive i kommunen fra 1. januar 2027."],
    ["too few words to tell", "Regionens ansvar."],
  ])("is not taken for %s", (_, text) => {
    expect(repeats(text)).toBe(false);
  });

  it.each([
    ["a number", "Regionens ansvar koster 14 millioner.", true],
    ["a name", "Ansvaret ligger i dag i Vejle.", true],
    ["a condition", "Det er regionens ansvar, hvis planen holder.", true],
    ["somebody who acts", "Sygehuset skal henvise.", true],
    ["only who says it", "Ansvaret er regionens, ifølge Sundhedsstyrelsen.", false],
    ["nothing", "Ansvaret er regionens fra 1. januar 2027.", false],
  ])("tells whether a sentence adds %s", (_, text, adds) => {
    const memory = createTold();
    const first = "Patientrettet forebyggelse er planlagt til at blive regionens ansvar fra 1. januar 2027.";
    memory.add(first, terms(first));
    expect(memory.adds(text)).toBe(adds);
  });
});
