import { describe, expect, it } from "vitest";
import {
  checkerPairSchema,
  conversationCaseSchema,
  documentCaseSchema,
  followUpCaseSchema,
  mainCaseSchema,
  outcomeCaseSchema,
  pairKinds,
  ruleCaseSchema,
} from "./case-schema.ts";
import { BankInvalid, loadCases, parseCases } from "./load-cases.ts";

const sound = { id: "a", lang: "no", audience: "citizen", question: "?", must: [["22 uger"]] };
const parse = (...entries: unknown[]) =>
  parseCases(
    entries.map((entry) => (typeof entry === "string" ? entry : JSON.stringify(entry))).join("\n"),
    ruleCaseSchema,
    "bank",
  );

describe("parseCases", () => {
  it("reads a sound bank and calls bokmål nb", () => {
    expect(parse(sound, "", { ...sound, id: "b" }).map(({ id, lang }) => [id, lang])).toEqual([
      ["a", "nb"],
      ["b", "nb"],
    ]);
  });
  it.each([
    ["an empty bank", [], "no cases"],
    ["a broken line", ["{"], "line 1"],
    ["an id twice", [sound, sound], "occurs twice"],
    ["a field that nobody reads", [{ ...sound, mustt: [] }], "mustt"],
    ["a case that demands nothing", [{ ...sound, must: [] }], "must"],
    ["a pattern that is none", [{ ...sound, must: [["("]] }], "regular expression"],
    ["a day that is none", [{ ...sound, asOf: "2019-02-30" }], "calendar day"],
  ])("refuses %s", (_, entries, message) => {
    expect(() => parse(...entries)).toThrow(BankInvalid);
    expect(() => parse(...entries)).toThrow(message);
  });
  it("refuses a bank that is missing", () => {
    expect(() => loadCases("nowhere/cases.jsonl", ruleCaseSchema)).toThrow("missing");
  });
});

describe("the banks", () => {
  it("all read", () => {
    expect(loadCases("answers/cases.jsonl", documentCaseSchema).length).toBeGreaterThanOrEqual(111);
    for (const bank of ["law", "premises", "traps"])
      expect(loadCases(`${bank}/cases.jsonl`, ruleCaseSchema)).not.toEqual([]);
    expect(loadCases("twenty/cases.jsonl", mainCaseSchema).length).toBeGreaterThanOrEqual(20);
    expect(loadCases("outcomes/cases.jsonl", outcomeCaseSchema)).not.toEqual([]);
    expect(loadCases("screening.jsonl", outcomeCaseSchema)).not.toEqual([]);
    expect(loadCases("screening-second.jsonl", outcomeCaseSchema).length).toBeGreaterThanOrEqual(700);
    expect(loadCases("screening-third.jsonl", outcomeCaseSchema).length).toBeGreaterThanOrEqual(700);
    expect(loadCases("followups/cases.jsonl", followUpCaseSchema)).not.toEqual([]);
    expect(loadCases("followups-own.jsonl", conversationCaseSchema)).not.toEqual([]);
  });
  it("holds 40 checker pairs of each kind", () => {
    const pairs = loadCases("checker/cases.jsonl", checkerPairSchema);
    for (const kind of pairKinds)
      expect(pairs.filter((pair) => pair.kind === kind).length, kind).toBeGreaterThanOrEqual(40);
  });
  it("holds 40 traps", () => {
    expect(loadCases("traps/cases.jsonl", ruleCaseSchema).filter((entry) => entry.trap).length).toBeGreaterThanOrEqual(
      40,
    );
  });
});
