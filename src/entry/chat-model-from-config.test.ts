import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallKnowledge } from "../testing/small-knowledge.ts";
import { temporaryKnowledge } from "../testing/temporary-service.ts";
import { createChatModelFromConfig } from "./chat-model-from-config.ts";
import { readConfig } from "./config.ts";
import { prepareService } from "./prepare-service.ts";
import { createWritingFromConfig } from "./writing-from-config.ts";

/** Writes one sentence as an OpenAI-compatible service does. */
let server: Server;
let baseUrl: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    const content = '{"text": "Inden for ⟦2⟧ måneder kan du få sygedagpenge i ⟦1⟧ uger.", "cite": ["S1"]}';
    response.end(
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: "stop" }] })}\n\ndata: [DONE]\n\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("a language model in the environment", () => {
  it("is none when none is named", async () => {
    expect(createChatModelFromConfig(readConfig({}))).toBeNull();
    expect(await createWritingFromConfig(readConfig({}))).toBeNull();
  });

  it("must be named when a key or an address is given", () => {
    expect(() => readConfig({ OPENAI_API_KEY: "key" })).toThrow("CHAT_MODEL");
  });

  it("refuses limits that are none, all in one message", () => {
    const wrong = () => readConfig({ CHAT_TIMEOUT_SECONDS: "soon", CHAT_TOKENS_PER_DAY: "-1" });
    expect(wrong).toThrow("CHAT_TIMEOUT_SECONDS");
    expect(wrong).toThrow("CHAT_TOKENS_PER_DAY");
  });

  it("writes the answers of the service and is named by it", async () => {
    const place = await temporaryKnowledge(smallKnowledge());
    const writing = await createWritingFromConfig(readConfig({ OPENAI_BASE_URL: baseUrl, CHAT_MODEL: "small-model" }));
    const service = await prepareService(
      { knowledgeDir: place.knowledgeDir, indexDir: place.indexDir, writing, progress: () => {} },
      null,
    );
    const answer = await service.answerer.answer({
      question: "Hvor længe kan jeg få sygedagpenge?",
      history: [],
      audience: "citizen",
      jurisdiction: null,
      language: null,
      asOf: null,
    });
    expect(service.answering).toBe("small-model");
    expect(answer.trace.model).toBe("small-model");
    expect(answer.answer).toContain("Inden for 9 måneder kan du få sygedagpenge i 22 uger.");
    await service.index.close();
    await place.remove();
  });
});
