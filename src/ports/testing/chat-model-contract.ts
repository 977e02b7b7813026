import { describe, expect, it } from "vitest";
import { ChatModelFailed } from "../../domain/errors.ts";
import type { ChatMessage, ChatModel } from "../chat-model.ts";

/** What the model behind a `ChatModel` is made to do, for its contract. */
export interface ScriptedModel {
  /** A model that writes `pieces` and then ends, or fails as told. */
  readonly create: (script: {
    readonly pieces: readonly string[];
    /** After the pieces: go on for ever without a word, or fail. */
    readonly afterwards?: "hang" | "fail";
  }) => ChatModel | Promise<ChatModel>;
}

const messages: readonly ChatMessage[] = [
  { role: "system", content: "Svar kort." },
  { role: "user", content: "Hvor længe kan jeg få sygedagpenge?" },
  { role: "assistant", content: "I 22 uger." },
  { role: "user", content: "Og derefter?" },
];
const options = { maximumTokens: 500 };

async function collect(stream: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of stream) text += piece;
  return text;
}

/** What every chat model must do, whoever writes. */
export function describeChatModel(name: string, { create }: ScriptedModel): void {
  describe(`ChatModel: ${name}`, () => {
    it("has a name to show", async () => {
      expect((await create({ pieces: [] })).id).toMatch(/\S/);
    });

    it("gives the whole text in order, in any letters", async () => {
      const pieces = ['{"text": "Sygedag', "penge på æøå ⟦1⟧", ' 🙂"}\n'];
      expect(await collect((await create({ pieces })).stream(messages, options))).toBe(pieces.join(""));
    });

    it("gives each piece when it comes, not at the end", async () => {
      const stopped = new AbortController();
      const stream = (await create({ pieces: ["første"], afterwards: "hang" })).stream(messages, {
        ...options,
        signal: stopped.signal,
      });
      let seen = "";
      await expect(
        (async () => {
          for await (const piece of stream) {
            seen += piece;
            if (seen === "første") stopped.abort();
          }
        })(),
      ).rejects.toMatchObject({ reason: "cancelled" });
      expect(seen).toBe("første");
    });

    it("gives nothing when nothing is written", async () => {
      expect(await collect((await create({ pieces: [] })).stream(messages, options))).toBe("");
    });

    it("throws ChatModelFailed when the model fails, without a word of what was asked", async () => {
      const failing = collect((await create({ pieces: ["halv"], afterwards: "fail" })).stream(messages, options));
      const error = await failing.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(ChatModelFailed);
      expect(String((error as Error).message)).not.toMatch(/sygedagpenge|derefter/i);
    });

    it("stops before it starts when it is told to", async () => {
      const stream = (await create({ pieces: ["x"] })).stream(messages, { ...options, signal: AbortSignal.abort() });
      await expect(collect(stream)).rejects.toMatchObject({ reason: "cancelled" });
    });
  });
}
