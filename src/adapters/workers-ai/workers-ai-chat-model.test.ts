import { describe, expect, it } from "vitest";
import { describeChatModel } from "../../ports/testing/chat-model-contract.ts";
import { createWorkersAiChatModel, type WorkersAiChat } from "./workers-ai-chat-model.ts";

type Event =
  | { readonly response: string }
  | { readonly choices: readonly [{ readonly delta: { readonly content: string } }] };

/** A binding that streams events; the bytes come in threes, so that letters and events are cut anywhere. */
function binding(events: readonly Event[], afterwards: "end" | "hang" | "fail" = "end") {
  const told = { input: null as unknown, cancelled: false };
  const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  const bytes = new TextEncoder().encode(afterwards === "end" ? `${text}data: [DONE]\n\n` : text);
  let at = 0;
  const ai: WorkersAiChat = {
    run: async (_model, input) => {
      told.input = input;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at < bytes.length) {
            controller.enqueue(bytes.slice(at, at + 3));
            at += 3;
          } else if (afterwards === "end") controller.close();
          else if (afterwards === "fail") controller.error(new Error("sygedagpenge"));
          else return new Promise(() => {});
        },
        cancel() {
          told.cancelled = true;
        },
      });
    },
  };
  return { ai, told };
}

const options = { model: "@cf/test", timeoutMs: 10_000 };

describeChatModel("Workers AI", {
  create: ({ pieces, afterwards }) =>
    createWorkersAiChatModel(
      binding(
        pieces.map((response) => ({ response })),
        afterwards ?? "end",
      ).ai,
      options,
    ),
});

async function read(ai: WorkersAiChat, signal?: AbortSignal): Promise<string> {
  let text = "";
  const asked = [{ role: "user", content: "Hvor længe?" }] as const;
  for await (const piece of createWorkersAiChatModel(ai, options).stream(asked, {
    maximumTokens: 77,
    ...(signal ? { signal } : {}),
  }))
    text += piece;
  return text;
}

describe("Workers AI", () => {
  it("is asked to stream, with the limit, at temperature 0", async () => {
    const { ai, told } = binding([{ response: "I 22 uger." }]);
    expect(await read(ai)).toBe("I 22 uger.");
    expect(told.input).toMatchObject({ stream: true, max_tokens: 77, temperature: 0 });
  });

  it("is understood when a model answers in OpenAI's form", async () => {
    expect(await read(binding([{ choices: [{ delta: { content: "I 22 uger." } }] }]).ai)).toBe("I 22 uger.");
  });

  it("is stopped when the reader leaves", async () => {
    const { ai, told } = binding([{ response: "I 22" }], "hang");
    const leaving = new AbortController();
    const reading = read(ai, leaving.signal);
    setTimeout(() => leaving.abort());
    await expect(reading).rejects.toMatchObject({ reason: "cancelled" });
    expect(told.cancelled).toBe(true);
  });

  it.each([
    ["a reply that is no stream", async () => ({ response: "x" }), "failed"],
    ["no capacity", async () => Promise.reject(new Error("3040: Capacity temporarily exceeded")), "rate-limit"],
  ])("says why after %s", async (_what, run, reason) => {
    await expect(read({ run })).rejects.toMatchObject({ reason });
  });
});
