import { z } from "zod";
import { createModelWriter, defaultWriterLimits } from "../answering/model-writer/create-model-writer.ts";
import type { ModelWriter } from "../answering/write-with-model.ts";
import type { ChatModel } from "../ports/chat-model.ts";
import { createPromptLibrary } from "../prompts/prompt-library.ts";
import { emptyAsUnset, optionalText, optionalUrl } from "./setting-types.ts";

const count = (least: number, otherwise: number) =>
  z.preprocess(emptyAsUnset, z.coerce.number({ error: "must be a number" }).int().min(least).default(otherwise));

/** The settings of a writing language model, the same on every runtime. */
export const chatSettings = {
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalUrl,
  /** Answers are extracts when it is left out. */
  CHAT_MODEL: optionalText,
  /** For a whole answer of the model; then the extract serves. */
  CHAT_TIMEOUT_SECONDS: z.preprocess(
    emptyAsUnset,
    z.coerce.number({ error: "must be a number of seconds" }).min(1).max(300).default(30),
  ),
  CHAT_TOKENS_PER_ANSWER: count(1_000, 8_000),
  CHAT_TOKENS_PER_DAY: count(0, 2_000_000),
};
export type ChatSettings = z.output<z.ZodObject<typeof chatSettings>>;

/** What is wrong with a service that is named without a model; [] when nothing is. */
export function missingChatModel(
  settings: Readonly<Partial<Record<"CHAT_MODEL" | "OPENAI_API_KEY" | "OPENAI_BASE_URL", string | undefined>>>,
): string[] {
  const { CHAT_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL } = settings;
  return (OPENAI_API_KEY || OPENAI_BASE_URL) && !CHAT_MODEL
    ? ["CHAT_MODEL: is needed when OPENAI_API_KEY or OPENAI_BASE_URL is set"]
    : [];
}

/** The writer over a chat model, with the released prompts: the texts of `prompts/` by relative path. */
export function createWriter(
  chatModel: ChatModel,
  prompts: ReadonlyMap<string, string>,
  settings: ChatSettings,
): ModelWriter {
  const limits = {
    ...defaultWriterLimits,
    tokens: { perAnswer: settings.CHAT_TOKENS_PER_ANSWER, perDay: settings.CHAT_TOKENS_PER_DAY },
    timeoutMs: settings.CHAT_TIMEOUT_SECONDS * 1_000,
  };
  return createModelWriter({ chatModel, prompts: createPromptLibrary(prompts), limits });
}
