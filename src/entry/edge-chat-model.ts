import { createWorkersAiChatModel } from "../adapters/workers-ai/workers-ai-chat-model.ts";
import type { ChatModel } from "../ports/chat-model.ts";
import { createChatModelFromConfig } from "./chat-model-from-config.ts";
import type { WorkerBindings } from "./worker-bindings.ts";

/** The language model of a Worker: an OpenAI-compatible service when one is set, else Workers AI; null when none is named. */
export function edgeChatModel(bindings: WorkerBindings): ChatModel | null {
  const { AI, CHAT_MODEL, CHAT_TIMEOUT_SECONDS, OPENAI_API_KEY, OPENAI_BASE_URL } = bindings;
  if (CHAT_MODEL && AI && !OPENAI_API_KEY && !OPENAI_BASE_URL)
    return createWorkersAiChatModel(AI, { model: CHAT_MODEL, timeoutMs: CHAT_TIMEOUT_SECONDS * 1_000 });
  return createChatModelFromConfig(bindings);
}
