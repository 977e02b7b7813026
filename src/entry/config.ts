import { z } from "zod";
import { ConfigInvalid } from "../domain/errors.ts";
import { chatSettings, missingChatModel } from "./chat-settings.ts";
import { publicUrl } from "./public-url.ts";
import { emptyAsUnset, optionalText, optionalUrl } from "./setting-types.ts";

const schema = z.object({
  PORT: z.preprocess(
    emptyAsUnset,
    z.coerce.number({ error: "must be a port number" }).int().min(0).max(65_535).default(8787),
  ),
  HOST: z.preprocess(emptyAsUnset, z.string().default("127.0.0.1")),
  INDEX_DIR: z.preprocess(emptyAsUnset, z.string().default(".data/index")),
  LIBRARY_DIR: optionalText,
  DATABASE_PATH: z.preprocess(emptyAsUnset, z.string().default(".data/vejviser.db")),
  ...chatSettings,
  EMBEDDING_BASE_URL: optionalUrl,
  EMBEDDING_API_KEY: optionalText,
  /** `none` searches by words alone. */
  EMBEDDING_MODEL: optionalText,
  ADMIN_TOKEN: z.preprocess(emptyAsUnset, z.string().min(16, "must be at least 16 characters").optional()),
  LOG_LEVEL: z.preprocess(emptyAsUnset, z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info")),
  TRUST_PROXY: z.preprocess(emptyAsUnset, z.stringbool({ error: "must be true or false" }).default(false)),
  PUBLIC_URL: publicUrl,
  ALLOWED_ORIGINS: z.preprocess(
    (value) => (typeof value === "string" && value.trim() ? value.split(",").map((origin) => origin.trim()) : []),
    z.array(z.url({ protocol: /^https?$/, error: "must be origins such as https://example.dk, separated by commas" })),
  ),
  RATE_LIMIT_PER_MINUTE: z.preprocess(
    emptyAsUnset,
    z.coerce.number({ error: "must be a number" }).int().min(0).default(0),
  ),
});

export type Config = z.output<typeof schema>;

/** Settings that need each other; checked on the raw values, so that they are told together with all other problems. */
function missingPartners(environment: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  if (environment.EMBEDDING_BASE_URL && !environment.EMBEDDING_MODEL)
    problems.push("EMBEDDING_MODEL: is needed when EMBEDDING_BASE_URL is set");
  return [...problems, ...missingChatModel(environment)];
}

/** Reads and validates the environment once. Throws `ConfigInvalid` with every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  const problems = [
    ...(parsed.error?.issues.map((issue) => `${String(issue.path[0] ?? "")}: ${issue.message}`) ?? []),
    ...missingPartners(environment),
  ];
  if (!parsed.success || problems.length) throw new ConfigInvalid(problems);
  return parsed.data;
}
