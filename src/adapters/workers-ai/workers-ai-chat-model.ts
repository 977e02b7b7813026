import { EventSourceParserStream } from "eventsource-parser/stream";
import { type ChatFailure, ChatModelFailed } from "../../domain/errors.ts";
import type { ChatMessage, ChatModel, ChatOptions } from "../../ports/chat-model.ts";

/** The part of the Workers AI binding that writes texts. */
export interface WorkersAiChat {
  run(
    model: string,
    input: {
      readonly messages: readonly ChatMessage[];
      readonly stream: true;
      readonly max_tokens: number;
      readonly temperature: number;
    },
    options?: { signal?: AbortSignal },
  ): Promise<unknown>;
}

/** The text of one event: Cloudflare's own form, or that of models with OpenAI's. */
function textOf(data: string): string {
  const event = JSON.parse(data) as {
    response?: unknown;
    choices?: readonly { delta?: { content?: unknown } }[];
  };
  const text = event.response ?? event.choices?.[0]?.delta?.content;
  return typeof text === "string" ? text : "";
}

/** Reads events until the stream ends, the model says that it has, or the signal is raised. */
async function* events(body: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const stop = () => {
    reader.cancel(signal.reason).catch(() => {});
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || value.data === "[DONE]") return;
      yield value.data;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/**
 * A chat model of Workers AI. Asks at temperature 0. `timeoutMs` is for one whole reply. Nothing
 * that is sent or received is logged or put into an error.
 */
export function createWorkersAiChatModel(
  ai: WorkersAiChat,
  { model, timeoutMs }: { readonly model: string; readonly timeoutMs: number },
): ChatModel {
  return {
    id: model,
    async *stream(messages, { signal, maximumTokens }: ChatOptions) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
      try {
        stop.throwIfAborted();
        const body = await ai.run(
          model,
          { messages, stream: true, max_tokens: maximumTokens, temperature: 0 },
          { signal: stop },
        );
        if (!(body instanceof ReadableStream)) throw new TypeError("no stream");
        for await (const data of events(body, stop)) {
          const text = textOf(data);
          if (text) yield text;
        }
        stop.throwIfAborted();
      } catch (error) {
        let reason: ChatFailure = "failed";
        if (signal?.aborted) reason = "cancelled";
        else if (timeout.aborted) reason = "timeout";
        // Cloudflare's own numbers: 3036 for the account's daily limit, 3040 for no capacity.
        else if (/\b(?:429|3036|3040)\b/.test((error as Error).message)) reason = "rate-limit";
        // The cause is left to a name: a service's own message may repeat what it was sent.
        throw new ChatModelFailed(`The language model failed: ${reason}.`, new Error((error as Error).name), reason);
      }
    },
  };
}
