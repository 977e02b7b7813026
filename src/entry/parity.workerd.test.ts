import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHarness } from "wrangler";
import {
  type Ask,
  askWorker,
  type BankQuestion,
  bankQuestions,
  buildAssets,
  nodeService,
  post,
  startWorker,
} from "./testing/edge-and-node.ts";

let harness: TestHarness;
let node: { ask: Ask; close: () => Promise<void> };
let edge: Ask;
let questions: BankQuestion[];

beforeAll(async () => {
  await buildAssets();
  node = await nodeService();
  harness = await startWorker();
  edge = askWorker(harness);
  questions = await bankQuestions();
});
afterAll(async () => {
  await node.close();
  await harness.close();
});

/** An answer without what differs from one asking to the next. */
async function answerOf(ask: Ask, question: BankQuestion): Promise<{ outcome: string }> {
  const response = await ask("/api/ask", post(question.request));
  expect(response.status, question.name).toBe(200);
  const { id: _id, trace, ...answer } = (await response.json()) as { id: string; outcome: string; trace: Record<string, unknown> };
  const { timingsMs: _timings, ...told } = trace;
  return { ...answer, trace: told } as never;
}

async function topFive(ask: Ask, question: BankQuestion): Promise<unknown> {
  const response = await ask(`/api/search?limit=5&q=${encodeURIComponent(question.request.question)}`);
  const { query: _query, tookMs: _took, ...found } = (await response.json()) as Record<string, unknown>;
  return found;
}

describe("the Worker beside the Node service", () => {
  it("has the same index", async () => {
    const health = async (ask: Ask) => (await ask("/api/health")).json();
    expect(await health(edge)).toEqual(await health(node.ask));
  });

  it("gives the same answer, byte for byte, to every question of the banks", async () => {
    expect(questions.length).toBeGreaterThan(200);
    for (const question of questions)
      expect(JSON.stringify(await answerOf(edge, question)), question.name).toBe(
        JSON.stringify(await answerOf(node.ask, question)),
      );
  });

  it("finds the same top five with the same scores, highlights and facets", async () => {
    for (const question of questions)
      expect(JSON.stringify(await topFive(edge, question)), question.name).toBe(
        JSON.stringify(await topFive(node.ask, question)),
      );
  });

  it("shows the same articles and passages", async () => {
    const { documents } = (await (await node.ask("/api/documents")).json()) as { documents: { id: string }[] };
    for (const { id } of documents.filter((_, i) => i % 10 === 0))
      for (const path of [`/knowledge/${id}`, `/api/documents/${id}`])
        expect(await (await edge(path)).text(), path).toBe(await (await node.ask(path)).text());
  });
});
