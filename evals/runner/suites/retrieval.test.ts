import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Passage } from "../../../src/domain/passage.ts";
import { testContext, testPassage } from "../testing.ts";
import { retrievalSuite } from "./retrieval.ts";
import { documentCase, figures, mainCase, passage, plantBank, ruleCase } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("retrieval", () => {
  beforeEach(() => {
    plantBank("answers/cases.jsonl", [documentCase, { ...documentCase, id: "b", persona: "professional" }]);
    plantBank("law/cases.jsonl", [{ ...ruleCase, rule: "dk-varighed" }]);
    plantBank("twenty/cases.jsonl", [mainCase]);
  });
  const noise = Array.from({ length: 5 }, (_, i) => testPassage(`n${i}#1`, "noget andet"));
  const search = (passages: readonly Passage[]) =>
    testContext({ passages: [passage, ...noise], search: () => passages, covering: () => ["d"] });
  it("gives all to the right passage on top and nothing to the sixth", async () => {
    expect(await figures(retrievalSuite, search([passage, ...noise]))).toMatchObject({
      "hit@1": 1,
      "hit@5": 1,
      "MRR@10": 1,
      "document hit@1": 1,
      "nDCG@10": 1,
    });
    const late = await figures(retrievalSuite, search([...noise, passage]));
    expect(late).toMatchObject({ "hit@1": 0, "hit@5": 0, "document hit@5": 0 });
    expect(late["MRR@10"]).toBeCloseTo(1 / 6);
  });
  it("sees that lay questions fare worse than those of experts", async () => {
    plantBank("answers/cases.jsonl", [
      { ...documentCase, question: "lay" },
      { ...documentCase, id: "b", persona: "professional" },
    ]);
    const unfair = testContext({
      passages: [passage],
      search: ({ q }) => (q === "lay" ? [] : [passage]),
      covering: () => ["d"],
    });
    expect((await figures(retrievalSuite, unfair))["lay minus expert"]).toBe(-1);
  });
  it("refuses to count against a document that is not in the index", async () => {
    plantBank("twenty/cases.jsonl", [{ ...mainCase, gold: ["renamed"] }]);
    await expect(retrievalSuite.run(search([passage]))).rejects.toThrow("none of its documents is in the index");
  });
});
