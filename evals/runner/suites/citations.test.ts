import { describe, expect, it, vi } from "vitest";
import { testAnswer, testContext } from "../testing.ts";
import { citationsSuite } from "./citations.ts";
import { lawSuite } from "./rules.ts";
import { documentCase, figures, good, passage, plantBank, ruleCase, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("citations", () => {
  it("sees a defect in any answer of the run", async () => {
    plantBank("answers/cases.jsonl", [documentCase]);
    plantBank("law/cases.jsonl", [{ ...ruleCase, question: "andet" }]);
    expect((await figures(citationsSuite, says(good)))["without defect"]).toBe(1);
    const context = testContext({
      answer: (asked) => testAnswer(good, asked.question === "andet" ? { answer: `${good} [9]` } : {}),
      passages: [passage],
    });
    await lawSuite.run(context);
    expect(await figures(citationsSuite, context)).toMatchObject({ "without defect": 0.5, "dangling-marker": 1 });
  });
});
