import { beforeEach, describe, expect, it, vi } from "vitest";
import { testAnswer, testContext } from "../testing.ts";
import { lawSuite, trapsSuite } from "./rules.ts";
import { figures, good, plantBank, ruleCase, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("law and traps", () => {
  beforeEach(() => {
    plantBank("law/cases.jsonl", [ruleCase]);
    plantBank("traps/cases.jsonl", [{ ...ruleCase, trap: "old rule", source: "004" }]);
  });
  it.each([lawSuite, trapsSuite])("sees what is missing and what must not be said ($name)", async (suite) => {
    expect(await figures(suite, says(good))).toMatchObject({ right: 1, "says what it must not": 0 });
    expect(await figures(suite, says("Det ved jeg ikke."))).toMatchObject({ right: 0, "says what it must not": 0 });
    expect(await figures(suite, says(`${good} Før var det 52 uger.`))).toMatchObject({
      right: 0,
      "says what it must not": 1,
    });
  });
  it("asks with the day and country of the case", async () => {
    plantBank("law/cases.jsonl", [{ ...ruleCase, asOf: "2009-06-01", jurisdiction: "NO" }]);
    const context = testContext({
      answer: (asked) => testAnswer(asked.asOf === "2009-06-01" && asked.jurisdiction === "NO" ? good : "nej"),
    });
    expect(await figures(lawSuite, context)).toMatchObject({ right: 1 });
  });
});
