import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { type ChatFailure, ChatModelFailed } from "../../domain/errors.ts";
import type { ChatMessage, ChatModel } from "../../ports/chat-model.ts";

function toLangChain({ role, content }: ChatMessage): BaseMessage {
  if (role === "system") return new SystemMessage(content);
  return role === "assistant" ? new AIMessage(content) : new HumanMessage(content);
}

/** About four characters a token; LangChain has no limit that every model knows. */
const charactersPerToken = 4;

function reasonOf(error: unknown, signal: AbortSignal | undefined): ChatFailure {
  if (signal?.aborted) return (signal.reason as Error | undefined)?.name === "TimeoutError" ? "timeout" : "cancelled";
  const { status, name = "", code } = error as { status?: number; name?: string; code?: string };
  if (status === 429) return "rate-limit";
  return /timeout/i.test(`${name} ${code ?? ""}`) ? "timeout" : "failed";
}

/**
 * Any LangChain chat model as a `ChatModel`. `id` is shown to those who use the service. The reply
 * is cut off when it grows beyond the wanted length, since LangChain has no common setting for it.
 */
export function createLangChainChatModel(model: BaseChatModel, id: string = model._llmType()): ChatModel {
  return {
    id,
    async *stream(messages, { signal, maximumTokens }) {
      let left = maximumTokens * charactersPerToken;
      try {
        signal?.throwIfAborted();
        const reply = await model.stream(messages.map(toLangChain), signal ? { signal } : {});
        for await (const chunk of reply) {
          signal?.throwIfAborted();
          if (chunk.response_metadata?.finish_reason === "content_filter" || chunk.additional_kwargs?.refusal)
            throw new ChatModelFailed("The language model refused.", undefined, "refusal");
          const text = chunk.text.slice(0, left);
          left -= text.length;
          if (text) yield text;
          if (left <= 0) return;
        }
        signal?.throwIfAborted();
      } catch (error) {
        if (error instanceof ChatModelFailed) throw error;
        const reason = reasonOf(error, signal);
        throw new ChatModelFailed(`The language model failed: ${reason}.`, new Error((error as Error).name), reason);
      }
    },
  };
}
