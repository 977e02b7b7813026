import { createOpenAiChatModel } from "../adapters/openai/openai-chat-model.ts";
import type { ChatModel } from "../ports/chat-model.ts";
import type { ChatSettings } from "./chat-settings.ts";

/** The language model that the environment names; null when none is, and answers are extracts. */
export function createChatModelFromConfig(
  config: Pick<ChatSettings, "CHAT_MODEL" | "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "CHAT_TIMEOUT_SECONDS">,
): ChatModel | null {
  if (!config.CHAT_MODEL) return null;
  return createOpenAiChatModel({
    model: config.CHAT_MODEL,
    timeoutMs: config.CHAT_TIMEOUT_SECONDS * 1_000,
    ...(config.OPENAI_BASE_URL ? { baseUrl: config.OPENAI_BASE_URL } : {}),
    ...(config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY } : {}),
  });
}
