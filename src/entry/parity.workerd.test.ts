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
  const {
    id: _id,
    trace,
    ...answer
  } = (await response.json()) as { id: string; outcome: string; trace: Record<string, unknown> };
  const { timingsMs: _timings, ...told } = trace;
  return { ...answer, trace: told } as never;
}

async function topFive(ask: Ask, question: BankQuestion): Promise<unknown> {
  const response = await ask(`/api/search?limit=5&q=${encodeURIComponent(question.request.question)}`);
  const { query: _query, tookMs: _took, ...found } = (await response.json()) as Record<string, unknown>;
  return found;
}

/** Questions under way at a time; more only wait for each other. */
const atOnce = 6;

/** Does `check` for every question. */
async function forEach(
  asked: readonly BankQuestion[],
  check: (question: BankQuestion) => Promise<void>,
): Promise<void> {
  for (let i = 0; i < asked.length; i += atOnce) await Promise.all(asked.slice(i, i + atOnce).map(check));
}

/** The same of both services, asked at the same time. */
async function both<T>(of: (ask: Ask) => Promise<T>): Promise<[T, T]> {
  return Promise.all([of(edge), of(node.ask)]);
}

describe("the Worker beside the Node service", () => {
  it("has the same index", async () => {
    const [own, other] = await both(async (ask) => (await ask("/api/health")).json());
    expect(own).toEqual(other);
  });

  it("gives the same answer, byte for byte, to every question of the banks", async () => {
    expect(questions.length).toBeGreaterThan(200);
    await forEach(questions, async (question) => {
      const [own, other] = await both((ask) => answerOf(ask, question));
      expect(JSON.stringify(own), question.name).toBe(JSON.stringify(other));
    });
  }, 240_000);

  it("finds the same top five with the same scores, highlights and facets", async () => {
    // What screening is asked is mostly no search.
    const searched = questions.filter(({ name }) => !name.startsWith("screening"));
    await forEach(searched, async (question) => {
      const [own, other] = await both((ask) => topFive(ask, question));
      expect(JSON.stringify(own), question.name).toBe(JSON.stringify(other));
    });
  }, 240_000);

  it("shows the same articles and passages", async () => {
    const { documents } = (await (await node.ask("/api/documents")).json()) as { documents: { id: string }[] };
    expect(documents.length).toBeGreaterThan(100);
    for (const { id } of documents.filter((_, i) => i % 10 === 0))
      for (const path of [`/knowledge/${id}`, `/api/documents/${id}`]) {
        const [own, other] = await both(async (ask) => {
          const response = await ask(path);
          return { status: response.status, text: await response.text() };
        });
        expect(own.status, path).toBe(200);
        expect(own, path).toEqual(other);
      }
  });
});
