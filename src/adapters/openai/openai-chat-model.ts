import OpenAI, { APIConnectionTimeoutError, APIUserAbortError, BadRequestError, RateLimitError } from "openai";
import { type ChatFailure, ChatModelFailed } from "../../domain/errors.ts";
import type { ChatMessage, ChatModel, ChatOptions } from "../../ports/chat-model.ts";

export interface OpenAiChatOptions {
  /** Up to and including `/v1`; OpenAI's own when left out. */
  readonly baseUrl?: string;
  /** Left out for services without a key. */
  readonly apiKey?: string;
  readonly model: string;
  /** For one whole reply; default 30,000. */
  readonly timeoutMs?: number;
  /** How often a request is repeated that was refused for now or failed before its first word; default 1. */
  readonly maximumRetries?: number;
}

const defaultTimeoutMs = 30_000;
const defaultRetries = 1;

/** What services differ in. Learnt from their own complaint, once a process. */
interface Dialect {
  tokenLimit: "max_tokens" | "max_completion_tokens";
  temperature: boolean;
}

/** True when the complaint of a service led to another way of asking. */
function adapt(dialect: Dialect, error: BadRequestError): boolean {
  const complaint = `${error.param ?? ""} ${error.message}`;
  if (dialect.temperature && /temperature/.test(complaint)) {
    dialect.temperature = false;
    return true;
  }
  if (/max_(?:completion_)?tokens/.test(complaint)) {
    const other = dialect.tokenLimit === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    if (!complaint.includes(dialect.tokenLimit)) return false;
    dialect.tokenLimit = other;
    return true;
  }
  return false;
}

/** Says what failed in words of ours: a service's own message may repeat what it was sent. */
function failure(error: unknown, stoppedBy: { reader: boolean; timeout: boolean }): ChatModelFailed {
  if (error instanceof ChatModelFailed) return error;
  let reason: ChatFailure = "failed";
  if (stoppedBy.reader) reason = "cancelled";
  else if (stoppedBy.timeout || error instanceof APIConnectionTimeoutError) reason = "timeout";
  else if (error instanceof RateLimitError) reason = "rate-limit";
  else if (error instanceof APIUserAbortError) reason = "cancelled";
  const status = (error as { status?: unknown }).status;
  const told = typeof status === "number" ? ` (HTTP ${status})` : "";
  // The cause is left to a name: SDK errors carry the request's headers and the service's body.
  return new ChatModelFailed(`The language model failed: ${reason}${told}.`, new Error((error as Error).name), reason);
}

/**
 * A chat model behind any OpenAI-compatible endpoint: OpenAI, Azure, Ollama, vLLM and others. Asks
 * at temperature 0. Nothing that is sent or received is logged or put into an error.
 */
export function createOpenAiChatModel(options: OpenAiChatOptions): ChatModel {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const client = new OpenAI({
    ...(options.baseUrl ? { baseURL: options.baseUrl } : { baseURL: "https://api.openai.com/v1" }),
    apiKey: options.apiKey || "none",
    // The SDK would take these from the environment and send them to whatever service is configured.
    organization: null,
    project: null,
    timeout: timeoutMs,
    maxRetries: options.maximumRetries ?? defaultRetries,
    logLevel: "off",
  });
  const dialect: Dialect = { tokenLimit: options.baseUrl ? "max_tokens" : "max_completion_tokens", temperature: true };

  const request = (messages: readonly ChatMessage[], maximumTokens: number, signal: AbortSignal) =>
    client.chat.completions.create(
      {
        model: options.model,
        messages: messages.map(({ role, content }) => ({ role, content })),
        stream: true,
        [dialect.tokenLimit]: maximumTokens,
        ...(dialect.temperature ? { temperature: 0 } : {}),
      },
      { signal },
    );

  async function open(messages: readonly ChatMessage[], maximumTokens: number, signal: AbortSignal) {
    for (let tries = 0; ; tries++) {
      try {
        return await request(messages, maximumTokens, signal);
      } catch (error) {
        if (tries >= 2 || !(error instanceof BadRequestError) || !adapt(dialect, error)) throw error;
      }
    }
  }

  return {
    id: options.model,
    async *stream(messages, { signal, maximumTokens }: ChatOptions) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
      const stoppedBy = () => ({ reader: signal?.aborted ?? false, timeout: timeout.aborted });
      try {
        stop.throwIfAborted();
        const reply = await open(messages, maximumTokens, stop);
        for await (const { choices } of reply) {
          const [choice] = choices;
          if (!choice) continue;
          if (choice.delta?.refusal || choice.finish_reason === "content_filter")
            throw new ChatModelFailed("The language model refused.", undefined, "refusal");
          if (choice.delta?.content) yield choice.delta.content;
        }
        // The SDK ends an aborted stream as if it had come to its end.
        stop.throwIfAborted();
      } catch (error) {
        throw failure(error, stoppedBy());
      }
    },
  };
}
