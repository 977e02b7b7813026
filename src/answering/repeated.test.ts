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
});
