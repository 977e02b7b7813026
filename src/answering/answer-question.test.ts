import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer, AnswerEvent, Question } from "../domain/answer.ts";
import { temporaryService } from "../testing/temporary-service.ts";

/** Questions of all kinds, with who asks them: every outcome has its own way through the stream. */
const asked: readonly Question[] = ["answers", "outcomes", "law", "comparisons", "lists"].flatMap((suite) =>
  readFileSync(`evals/suites/${suite}/cases.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { question: string; audience?: Question["audience"]; asOf?: string })
    .map(({ question, audience, asOf }) => ({
      question,
      history: [],
      audience: audience ?? "citizen",
      jurisdiction: null,
      language: null,
      asOf: asOf ?? null,
    })),
);

describe("the stream of an answer", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());

  const stable = ({ id: _id, trace: _trace, ...answer }: Answer) => answer;

  it("tells what the answer in one piece tells, for every question of the banks", { timeout: 120_000 }, async () => {
    expect(asked.length).toBeGreaterThan(200);
    for (const question of asked) {
      const whole = await service.answerer.answer(question);
      const events: AnswerEvent[] = [];
      for await (const event of service.answerer.stream(question)) events.push(event);
      const text = events.map((event) => (event.type === "text-delta" ? event.text : "")).join("");
      const end = events.at(-1);
      if (end?.type !== "answer-end") throw new Error(`no end: ${question.question}`);
      expect(text, question.question).toBe(whole.answer);
      expect(stable(end.answer), question.question).toEqual(stable(whole));
      // Every proof is sent, once, and none that the answer does not use.
      const cited = events.flatMap((event) => (event.type === "citation-added" ? [event.citation] : []));
      expect(
        cited.toSorted((a, b) => a.number - b.number),
        question.question,
      ).toEqual(whole.citations);
      const notices = events.flatMap((event) => (event.type === "notice" ? [event.notice] : []));
      expect(notices, question.question).toEqual(whole.notices);
    }
  });

  it("names in `passage-found` every passage that is cited", async () => {
    for (const question of asked.slice(0, 40)) {
      const found = new Set<string>();
      for await (const event of service.answerer.stream(question)) {
        if (event.type === "passage-found") found.add(event.passageId);
        if (event.type === "citation-added") expect([...found]).toContain(event.citation.passageId);
      }
    }
  });
});
