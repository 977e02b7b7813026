import { z } from "zod";
import type { D1Database } from "../adapters/d1/d1-database.ts";
import type { WorkersAiChat } from "../adapters/workers-ai/workers-ai-chat-model.ts";
import type { WorkersAi } from "../adapters/workers-ai/workers-ai-embedding-model.ts";
import type { RateLimitBinding } from "../adapters/workers-rate-limiter/workers-rate-limiter.ts";
import { ConfigInvalid } from "../domain/errors.ts";
import { chatSettings, missingChatModel } from "./chat-settings.ts";
import { publicUrl } from "./public-url.ts";
import { emptyAsUnset, optionalText, optionalUrl } from "./setting-types.ts";

/** The static assets binding: fetches built files of this deployment. */
export interface AssetsBinding {
  fetch(request: Request): Promise<Response>;
}

function binding<T>(method: keyof T & string, message: string) {
  return z.custom<T>((value) => typeof (value as Record<string, unknown> | null)?.[method] === "function", message);
}

const schema = z.object({
  ASSETS: binding<AssetsBinding>("fetch", "must be the static assets binding (see [assets] in wrangler.toml)"),
  /** Where the index is: among the assets, or in the database for a library beyond an isolate's memory. */
  INDEX: z.preprocess(emptyAsUnset, z.enum(["assets", "d1"]).default("assets")),
  DB: binding<D1Database>("prepare", "must be a D1 database").optional(),
  RATE_LIMITER: binding<RateLimitBinding>("limit", "must be a rate limit binding").optional(),
  AI: binding<WorkersAi & WorkersAiChat>("run", "must be the Workers AI binding").optional(),
  EMBEDDING_MODEL: optionalText,
  EMBEDDING_BASE_URL: optionalUrl,
  EMBEDDING_API_KEY: optionalText,
  ...chatSettings,
  PUBLIC_URL: publicUrl,
  ALLOWED_ORIGINS: z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z.url({ protocol: /^https?$/, error: "must be origins such as https://example.dk, separated by commas" }),
      ),
    ),
});

/** What the Worker is given, validated. */
export type WorkerBindings = z.output<typeof schema>;

/** Validates the Worker's environment. Throws `ConfigInvalid` with every problem. */
export function readBindings(environment: unknown): WorkerBindings {
  const parsed = schema.safeParse(environment);
  if (!parsed.success)
    throw new ConfigInvalid(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  const { CHAT_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL, AI } = parsed.data;
  const missing = missingChatModel(parsed.data);
  if (missing.length) throw new ConfigInvalid(missing);
  if (CHAT_MODEL && !AI && !OPENAI_API_KEY && !OPENAI_BASE_URL)
    throw new ConfigInvalid(["CHAT_MODEL: needs the AI binding, or OPENAI_API_KEY or OPENAI_BASE_URL"]);
  return parsed.data;
}
