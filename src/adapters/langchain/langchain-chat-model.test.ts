import { AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { ChatGenerationChunk } from "@langchain/core/outputs";
import { FakeListChatModel, FakeStreamingChatModel } from "@langchain/core/utils/testing";
import { describe, expect, it } from "vitest";
import { describeChatModel } from "../../ports/testing/chat-model-contract.ts";
import { createLangChainChatModel } from "./langchain-chat-model.ts";

/** LangChain's streaming fake that can also go silent or break off. */
class ScriptedModel extends FakeStreamingChatModel {
  readonly seen: BaseMessage[][] = [];
  readonly #pieces: readonly string[];
  readonly #then: "hang" | "fail" | undefined;
  constructor(pieces: readonly string[], then?: "hang" | "fail") {
    super({});
    this.#pieces = pieces;
    this.#then = then;
  }
  override async *_streamResponseChunks(messages: BaseMessage[], options: this["ParsedCallOptions"]) {
    this.seen.push(messages);
    // LangChain counts a stream without a chunk as an error of its own.
    for (const text of this.#pieces.length ? this.#pieces : [""])
      yield new ChatGenerationChunk({ message: new AIMessageChunk({ content: text }), text });
    if (this.#then === "fail") throw new Error("upstream said: Hvor længe kan jeg få sygedagpenge?");
    if (this.#then === "hang")
      await new Promise((_, reject) => options.signal?.addEventListener("abort", () => reject(options.signal?.reason)));
  }
}

const collect = async (stream: AsyncIterable<string>) => {
  let text = "";
  for await (const piece of stream) text += piece;
  return text;
};
const question = [
  { role: "system", content: "Svar kort." },
  { role: "user", content: "Hvad er fleksjob?" },
] as const;

describeChatModel("a LangChain model", {
  create: ({ pieces, afterwards }) => createLangChainChatModel(new ScriptedModel(pieces, afterwards), "fake"),
});

describe("createLangChainChatModel", () => {
  it("takes any chat model, LangChain's list fake among them", async () => {
    const model = createLangChainChatModel(new FakeListChatModel({ responses: ["et fleksjob"] }));
    expect(model.id).toBe("fake-list");
    expect(await collect(model.stream(question, { maximumTokens: 50 }))).toBe("et fleksjob");
  });

  it("gives system, user and assistant turns their LangChain kinds", async () => {
    const scripted = new ScriptedModel(["x"]);
    const turns = [...question, { role: "assistant", content: "Et job." } as const];
    await collect(createLangChainChatModel(scripted).stream(turns, { maximumTokens: 50 }));
    expect(scripted.seen[0]?.map((message) => message.type)).toEqual(["system", "human", "ai"]);
  });

  it("cuts off a reply that grows too long", async () => {
    const model = createLangChainChatModel(new ScriptedModel(["å".repeat(1_000), "å".repeat(1_000)]));
    expect(await collect(model.stream(question, { maximumTokens: 100 }))).toHaveLength(400);
  });

  it.each([
    ["429", Object.assign(new Error("slow down"), { status: 429 }), "rate-limit"],
    ["a timeout", Object.assign(new Error("late"), { name: "TimeoutError" }), "timeout"],
    ["anything else", new Error("boom"), "failed"],
  ])("tells %s by its reason", async (_, error, reason) => {
    const scripted = new ScriptedModel(["x"]);
    // biome-ignore lint/correctness/useYield: it fails before its first piece
    scripted._streamResponseChunks = async function* () {
      throw error;
    };
    await expect(
      collect(createLangChainChatModel(scripted).stream(question, { maximumTokens: 50 })),
    ).rejects.toMatchObject({ reason });
  });

  it("tells a refusal from an answer", async () => {
    const scripted = new FakeStreamingChatModel({
      chunks: [new AIMessageChunk({ content: "", additional_kwargs: { refusal: "I cannot" } })],
    });
    await expect(
      collect(createLangChainChatModel(scripted).stream(question, { maximumTokens: 50 })),
    ).rejects.toMatchObject({
      reason: "refusal",
    });
  });
});
