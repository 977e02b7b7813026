import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { describeChatModel } from "../../ports/testing/chat-model-contract.ts";
import { createOpenAiChatModel, type OpenAiChatOptions } from "./openai-chat-model.ts";

interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly stream: boolean;
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
}
type Respond = (request: ChatRequest, response: ServerResponse, count: number) => void | Promise<void>;

const servers: Server[] = [];
const chunk = (delta: Record<string, unknown>, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const write = (response: ServerResponse, pieces: readonly string[]) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const content of pieces) response.write(chunk({ content }));
};
const finish = (response: ServerResponse) => response.end(`${chunk({}, "stop")}data: [DONE]\n\n`);
const refuse = (response: ServerResponse, status: number, message: string, param: string | null = null) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { message, param, type: "invalid_request_error" } }));
};

/** A service that speaks the protocol over loopback, as Ollama and vLLM do. */
async function startService(respond: Respond) {
  const requests: ChatRequest[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const part of incoming) body += part;
    requests.push(JSON.parse(body) as ChatRequest);
    headers.push(incoming.headers);
    if (incoming.url !== "/v1/chat/completions") return refuse(response, 404, "no such path");
    await respond(requests.at(-1) as ChatRequest, response, requests.length);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const model = (options: Partial<OpenAiChatOptions> = {}) =>
    createOpenAiChatModel({ baseUrl, model: "small-model", apiKey: "secret-key", maximumRetries: 0, ...options });
  return { requests, headers, baseUrl, model };
}
const closeServers = async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};
const collect = async (stream: AsyncIterable<string>) => {
  let text = "";
  for await (const piece of stream) text += piece;
  return text;
};
const messages = [
  { role: "system", content: "Svar kort." },
  { role: "user", content: "Hvad er fleksjob? Ring til mig." },
] as const;
const options = { maximumTokens: 200 };

describe("the contract", () => {
  afterAll(closeServers);
  describeChatModel("an OpenAI-compatible service", {
    create: async ({ pieces, afterwards }) =>
      (
        await startService((_, response) => {
          write(response, pieces);
          if (afterwards === "fail") response.destroy();
          else if (afterwards !== "hang") finish(response);
        })
      ).model(),
  });
});

describe("createOpenAiChatModel", () => {
  afterEach(closeServers);

  it("sends the messages, the key and the limit, and nothing else about anybody", async () => {
    const service = await startService((_, response) => {
      write(response, ["ja"]);
      finish(response);
    });
    expect(await collect(service.model().stream(messages, options))).toBe("ja");
    expect(service.requests).toEqual([
      { model: "small-model", messages, stream: true, max_tokens: 200, temperature: 0 },
    ]);
    expect(service.headers[0]?.authorization).toBe("Bearer secret-key");
    expect(service.headers[0]?.["openai-organization"]).toBeUndefined();
  });

  it("learns that a service wants another name for the limit and no temperature", async () => {
    const service = await startService((request, response) => {
      if (request.max_tokens)
        return refuse(response, 400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.", "max_tokens");
      if (request.temperature !== undefined)
        return refuse(response, 400, "Unsupported value: 'temperature'", "temperature");
      write(response, ["ja"]);
      finish(response);
    });
    const model = service.model();
    expect(await collect(model.stream(messages, options))).toBe("ja");
    expect(service.requests.at(-1)).toEqual({
      model: "small-model",
      messages,
      stream: true,
      max_completion_tokens: 200,
    });
    await collect(model.stream(messages, options));
    expect(service.requests).toHaveLength(4);
  });

  it("does not ask for ever when a service refuses every way of asking", async () => {
    const service = await startService((_, response) => refuse(response, 400, "bad temperature, bad max_tokens"));
    await expect(collect(service.model().stream(messages, options))).rejects.toMatchObject({ reason: "failed" });
    expect(service.requests.length).toBeLessThanOrEqual(3);
  });

  it("tries again when the service is busy for a moment", async () => {
    const service = await startService((_, response, count) => {
      if (count === 1) return refuse(response, 429, "busy");
      write(response, ["ja"]);
      finish(response);
    });
    expect(await collect(service.model({ maximumRetries: 1 }).stream(messages, options))).toBe("ja");
  });

  it.each<[string, Respond, string]>([
    ["a rate limit", (_, response) => refuse(response, 429, "too many: Hvad er fleksjob?"), "rate-limit"],
    ["a wrong key", (_, response) => refuse(response, 401, "wrong key secret-key"), "failed"],
    ["a service that is down", (_, response) => refuse(response, 503, "down"), "failed"],
    ["no word at all", () => {}, "timeout"],
    ["silence after some words", (_, response) => write(response, ["Et fleksjob"]), "timeout"],
    [
      "a refusal",
      (_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(chunk({ refusal: "I cannot help with that" }));
      },
      "refusal",
    ],
    [
      "a filtered reply",
      (_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end(chunk({ content: "Et" }) + chunk({}, "content_filter"));
      },
      "refusal",
    ],
    [
      "a page that is no reply",
      (_, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.end("data: <html>\n\n");
      },
      "failed",
    ],
  ])("tells %s by its reason, and neither question nor key", async (_, respond, reason) => {
    const service = await startService(respond);
    const failing = collect(service.model({ timeoutMs: 150 }).stream(messages, options));
    const error = (await failing.then(
      () => null,
      (thrown: unknown) => thrown,
    )) as Error & { reason: string };
    expect(error?.reason).toBe(reason);
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toMatch(/fleksjob|secret-key/);
  });

  it("closes the connection when the reader leaves", async () => {
    let closed: () => void = () => {};
    const left = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const service = await startService((_, response) => {
      response.on("close", () => closed());
      write(response, ["første"]);
    });
    const stopped = new AbortController();
    const stream = service.model().stream(messages, { ...options, signal: stopped.signal });
    await expect(
      (async () => {
        for await (const _ of stream) stopped.abort();
      })(),
    ).rejects.toMatchObject({ reason: "cancelled" });
    await left;
  });
});
