import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import type { Config } from "../config.ts";
import { loadEmbedding } from "../load-embedding.ts";
import { prepareService, type Service } from "../prepare-service.ts";
import { createWritingFromConfig } from "../writing-from-config.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The service as a command uses it: progress goes to stderr, so that output can be piped. */
export async function serviceForCommand(
  config: Config,
  options: { library?: string | undefined; out?: string | undefined; rebuild?: boolean; withModel?: boolean } = {},
): Promise<Service> {
  const libraryDir = options.library ?? config.LIBRARY_DIR;
  return prepareService(
    {
      knowledgeDir: join(root, "knowledge"),
      indexDir: options.out ?? config.INDEX_DIR,
      ...(libraryDir ? { libraryDir } : {}),
      rebuild: options.rebuild ?? false,
      // Only questions of people go to a model; measurements run offline.
      writing: options.withModel ? await createWritingFromConfig(config) : null,
      progress: (line) => console.error(line),
    },
    await loadEmbedding(config),
  );
}

/** Validates a command's options with the API's own schema. Throws an error that ends with exit code 2. */
export function optionsFrom<T extends z.ZodType>(schema: T, values: Record<string, unknown>): z.output<T> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw Object.assign(
    new Error(parsed.error.issues.map((issue) => `--${issue.path.join(".")}: ${issue.message}`).join("\n")),
    { wrongUse: true },
  );
}
