import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { testCitation, testPassage } from "../testing.ts";
import { figures, good, mainCase, passage, plantBank, says } from "./testing.ts";
import { twentySuite } from "./twenty.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("twenty", () => {
  beforeEach(() => {
    plantBank("twenty/cases.jsonl", [mainCase]);
  });
  it("accepts a right answer", async () => {
    expect(await figures(twentySuite, says(good))).toMatchObject({
      right: 1,
      "newest rule first": 1,
      dated: 1,
      cited: 1,
    });
  });
  const repealed = testPassage("d#1", good, {
    validity: { ...passage.validity, status: "repealed", to: "2020-01-01" },
  });
  it.each<[string, Partial<Answer>]>([
    ["answered", { outcome: "partial" }],
    ["newest rule first", { citations: [testCitation(repealed)] }],
    ["dated", { notices: [] }],
    ["cited", { statements: [{ text: good, citations: [] }] }],
    ["facts", { answer: "Ja. [1]", citations: [testCitation(testPassage("d#1", "Ja."))] }],
  ])("sees an answer that is not: %s", async (name, fault) => {
    expect(await figures(twentySuite, says(good, fault))).toMatchObject({ right: 0, [name]: 0 });
  });
});
