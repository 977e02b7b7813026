import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestHarness } from "wrangler";
import { type Ask, askWorker, buildAssets, post, startWorker } from "./testing/edge-and-node.ts";

const question = { question: "Hvor længe kan jeg få sygedagpenge?" };

/** An OpenAI-compatible service that says the first source sentence back, and then `next`. */
let service: Server;
let next: (response: ServerResponse) => void;
/** Resolves when the Worker has hung up on the service. */
let hungUp: Promise<void>;

const event = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const line = (text: string, cite: string) => event(`${JSON.stringify({ text, cite: [cite] })}\n`);
const end = (response: ServerResponse) => response.end("data: [DONE]\n\n");

async function answerLikeAModel(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const piece of request) body += piece;
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] };
  const sources = messages.find(({ role }) => role === "user")?.content ?? "";
  const first = /\[S1\] (.+)/.exec(sources)?.[1] ?? "";
  hungUp = new Promise((resolve) => response.once("close", () => resolve()));
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(line(first, "S1"));
  next(response);
}

let harness: TestHarness;
let edge: Ask;
beforeAll(async () => {
  await buildAssets();
  service = createServer((request, response) => void answerLikeAModel(request, response));
  await new Promise<void>((ready) => service.listen(0, "127.0.0.1", ready));
  const { port } = service.address() as AddressInfo;
  harness = await startWorker(undefined, {
    CHAT_MODEL: "a-model",
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    CHAT_TIMEOUT_SECONDS: "20",
  });
  edge = askWorker(harness);
});
beforeEach(() => {
  next = end;
});
afterAll(async () => {
  await harness.close();
  service.closeAllConnections();
  service.close();
});

interface Told {
  readonly answer: string;
  readonly citations: readonly { readonly quote: string }[];
  readonly trace: Record<string, unknown>;
}

describe("a Worker with a language model", () => {
  it("names the model", async () => {
    expect(await (await edge("/api/health")).json()).toMatchObject({ answering: "a-model" });
  });

  it("tells what the model wrote and the check has passed, with its proof", async () => {
    const told = (await (await edge("/api/ask", post(question))).json()) as Told;
    expect(JSON.stringify(told.trace)).toContain("a-model");
    expect(told.answer).toContain("22 uger");
    expect(told.citations[0]?.quote).toContain("22 uger");
  });

  it("never tells what the sources do not say", async () => {
    next = (response) => {
      response.write(line("Du kan altid få sygedagpenge i ⟦1⟧ år, og kommunen kan ikke sige nej.", "S1"));
      end(response);
    };
    const { answer } = (await (await edge("/api/ask", post(question))).json()) as Told;
    expect(answer).toContain("22 uger");
    expect(answer).not.toContain("kan ikke sige nej");
  });

  it("streams the first sentence before the model has finished, and stops the model when the reader leaves", async () => {
    next = () => {};
    const leaving = new AbortController();
    const response = await edge("/api/ask", { ...post({ ...question, stream: true }), signal: leaving.signal });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let streamed = "";
    while (!streamed.includes("22 uger")) {
      const { done, value } = await reader.read();
      expect(done).toBe(false);
      streamed += decoder.decode(value, { stream: true });
    }
    leaving.abort();
    await hungUp;
    expect((await edge("/api/health")).status).toBe(200);
  });

  it("answers with the passages' own sentences when the model fails, and says so", async () => {
    next = (response) => response.destroy();
    const told = (await (await edge("/api/ask", post(question))).json()) as Told;
    expect(told.answer).toContain("22 uger");
    expect(told.citations.length).toBeGreaterThan(0);
  });
});

it("does not start with a model that nothing can reach", async () => {
  const without = await startWorker(undefined, { CHAT_MODEL: "a-model" });
  try {
    expect((await askWorker(without)("/api/health")).status).toBe(503);
    expect(JSON.stringify(without.getLogs())).toContain("CHAT_MODEL");
  } finally {
    await without.close();
  }
});
