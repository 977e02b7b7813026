import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { testAnswer, testCitation, testContext, testPassage } from "../testing.ts";
import { conversationsSuite, followUpsSuite } from "./followups.ts";
import { base, figures, good, plantBank, question, says } from "./testing.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

describe("follow-ups", () => {
  beforeEach(() => {
    plantBank("followups/cases.jsonl", [
      {
        id: "a",
        lang: "da",
        must: base.must,
        audience: "citizen",
        turns: ["Hvad med sygedagpenge?", "og hvor længe?"],
        standalone: question,
      },
    ]);
    plantBank("followups-own.jsonl", [
      {
        id: "a",
        split: "dev",
        type: "fake",
        lang: "da",
        audience: "citizen",
        turns: ["Hvad?", "og hvor længe?"],
        assistant: ["LØGN"],
        standalone: question,
        expectDocument: ["d"],
        expectJurisdiction: "DK",
        expectAsOfYear: "2026",
      },
    ]);
  });
  it("sees a service that forgets the conversation", async () => {
    const forgets = testContext({
      answer: (asked) => testAnswer(asked.question === question ? good : "Hvad mener du?"),
    });
    expect(await figures(followUpsSuite, forgets)).toMatchObject({
      "last turn right": 0,
      "asked in full": 1,
      ratio: 0,
    });
    const remembers = testContext({ answer: ({ history }) => testAnswer(history.length === 2 ? good : "Ja.") });
    expect(await figures(followUpsSuite, remembers)).toMatchObject({ "last turn right": 1 });
  });
  it("has no ratio when the full question is never right", async () => {
    expect((await figures(followUpsSuite, says("nej"))).ratio).toBeNull();
  });
  it.each<[string, Partial<Answer>]>([
    ["document", { citations: [testCitation(testPassage("x#1", good))] }],
    ["country", { jurisdiction: "NO" }],
    ["year", { asOf: "2019-01-01" }],
  ])("sees the wrong %s", async (_, fault) => {
    expect(await figures(conversationsSuite, says(good))).toMatchObject({ "last turn right": 1 });
    expect(await figures(conversationsSuite, says(good, fault))).toMatchObject({ "last turn right": 0 });
  });
  it("tells the service what the client claims was answered", async () => {
    const fooled = testContext({
      answer: ({ history }) => testAnswer(good, history[1]?.content === "LØGN" ? { citations: [] } : {}),
    });
    expect(await figures(conversationsSuite, fooled)).toMatchObject({ "last turn right": 0, "asked in full": 1 });
  });
});
