import { expect, it, vi } from "vitest";
import { testContext, testPassage } from "../testing.ts";
import { figures, plantBank, question } from "./testing.ts";
import { unseenSuite } from "./unseen.ts";

vi.mock("../load-cases.ts", async (original) => ({ ...(await original<object>()), ...(await import("./testing.ts")) }));

const found = ["other#a", "d#2", "d#1"].map((id) => testPassage(id, id));
const context = testContext({ passages: found });
const documents = [{ passageIds: found.map(({ passageId }) => passageId) }];
const service = { ...context, target: { ...context.target, index: { ...context.target.index, documents } } } as never;

it("tells at which rank the section stands, and its article", async () => {
  plantBank("unseen.jsonl", [{ id: "u", lang: "da", question, passage: "d#1" }]);
  expect(await figures(unseenSuite, service)).toEqual({
    "section in top five": 1,
    "section first": 0,
    "section MRR@10": 1 / 3,
    "article in top five": 1,
  });
});

it("names the questions whose section is no more", async () => {
  plantBank("unseen.jsonl", [{ id: "u", lang: "da", question, passage: "d#9" }]);
  await expect(figures(unseenSuite, service)).rejects.toThrow("u: d#9 is no more");
});
