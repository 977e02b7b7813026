import { beforeEach, describe, expect, it, vi } from "vitest";
import { testAnswer, testContext } from "../testing.ts";
import { answersSuite } from "./answers.ts";
import { documentCase, figures, good, plantBank, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("answers", () => {
  beforeEach(() => {
    plantBank("answers/cases.jsonl", [documentCase]);
  });
  it("sees a missing fact, in the dated and in the undated question", async () => {
    expect(await figures(answersSuite, says(good))).toMatchObject({ accuracy: 1, undated: 1, answered: 1 });
    expect(await figures(answersSuite, says("Det kommer an på."))).toMatchObject({
      accuracy: 0,
      undated: 0,
      answered: 1,
    });
    const undatedOnly = testContext({ answer: ({ asOf }) => testAnswer(asOf ? "Nej." : good) });
    expect(await figures(answersSuite, undatedOnly)).toMatchObject({ accuracy: 0, undated: 1 });
  });
  it("sees a fact that must not be told", async () => {
    plantBank("answers/cases.jsonl", [{ ...documentCase, must_not: ["52 uger"] }]);
    expect(await figures(answersSuite, says(`${good} Eller 52 uger.`))).toMatchObject({ accuracy: 0 });
  });
  it("sees refusals", async () => {
    expect(await figures(answersSuite, says(good, { outcome: "not-found" }))).toMatchObject({ answered: 0 });
  });
});
