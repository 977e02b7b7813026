import { fileURLToPath } from "node:url";
import { readTextFiles } from "../adapters/file-system/read-text-files.ts";
import type { ModelWriter } from "../answering/write-with-model.ts";
import { createChatModelFromConfig } from "./chat-model-from-config.ts";
import { createWriter } from "./chat-settings.ts";
import type { Config } from "./config.ts";

/** The released prompts of the project. */
export const promptsFolder = fileURLToPath(new URL("../../prompts", import.meta.url));

/** A writer with the name of the model behind it. */
export interface Writing {
  readonly writer: ModelWriter;
  readonly modelId: string;
}

/** The writer that the environment asks for, with the released prompts; null when no model is named. */
export async function createWritingFromConfig(config: Config): Promise<Writing | null> {
  const chatModel = createChatModelFromConfig(config);
  if (!chatModel) return null;
  const prompts = await readTextFiles(promptsFolder);
  return { writer: createWriter(chatModel, prompts, config), modelId: chatModel.id };
}
