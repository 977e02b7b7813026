import { expect, it } from "vitest";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { leadingHit } from "./leading-hit.ts";
import { defaultSelection } from "./selection-limits.ts";
import { understandQuestion } from "./understand/understand-question.ts";

const hit = (id: string, score: number, standing: RetrievalHit["standing"], text: string) =>
  ({
    score,
    standing,
    entry: {
      passage: { passageId: id, text, audience: ["citizen"], validity: { status: "in-force", from: "2019-01-01" } },
    },
  }) as unknown as RetrievalHit;
const hits = [
  hit("study", 1, "undated", "64 procent kom tilbage i arbejde."),
  hit("rule", 0.95, "current", "Kommunen hjælper dig tilbage i arbejde."),
];
const leads = (question: string) =>
  leadingHit(
    hits,
    "citizen",
    understandQuestion(
      { question, history: [], audience: "citizen", jurisdiction: null, language: null, asOf: null },
      question,
      "2026-11-22",
    ),
    defaultSelection,
  )?.entry.passage.passageId;

it("gives a citizen the law in force first, and the count when a count is asked for", () => {
  expect(leads("hvordan kommer jeg tilbage i arbejde efter kræft")).toBe("rule");
  expect(leads("hvor mange kræftpatienter kommer tilbage i arbejde")).toBe("study");
});
