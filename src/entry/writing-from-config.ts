import { fileURLToPath } from "node:url";
import { readTextFiles } from "../adapters/file-system/read-text-files.ts";
import { createModelWriter, defaultWriterLimits } from "../answering/model-writer/create-model-writer.ts";
import type { ModelWriter } from "../answering/write-with-model.ts";
import { createPromptLibrary } from "../prompts/prompt-library.ts";
import { createChatModelFromConfig } from "./chat-model-from-config.ts";
import type { Config } from "./config.ts";

/** A writer with the name of the model behind it. */
export interface Writing {
  readonly writer: ModelWriter;
  readonly modelId: string;
}

/** The writer that the environment asks for, with the released prompts; null when no model is named. */
export async function createWritingFromConfig(config: Config): Promise<Writing | null> {
  const chatModel = createChatModelFromConfig(config);
  if (!chatModel) return null;
  const prompts = createPromptLibrary(await readTextFiles(fileURLToPath(new URL("../../prompts", import.meta.url))));
  const limits = {
    ...defaultWriterLimits,
    tokens: { perAnswer: config.CHAT_TOKENS_PER_ANSWER, perDay: config.CHAT_TOKENS_PER_DAY },
    timeoutMs: config.CHAT_TIMEOUT_SECONDS * 1_000,
  };
  return { writer: createModelWriter({ chatModel, prompts, limits }), modelId: chatModel.id };
}
