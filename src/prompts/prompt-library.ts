import { z } from "zod";
import { type Prompt, PromptInvalid, parsePrompt } from "./parse-prompt.ts";

export const manifestSchema = z.strictObject({
  /** By task: the version in use and the SHA-256 of every released file. */
  prompts: z.record(
    z.string(),
    z.strictObject({
      active: z.int().positive(),
      versions: z.record(z.string().regex(/^\d+$/), z.string().regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type PromptManifest = z.output<typeof manifestSchema>;

export interface PromptLibrary {
  /** The active version of a task, or the one asked for. Throws `PromptInvalid` for what does not exist. */
  prompt(task: string, version?: number): Prompt;
  readonly tasks: readonly string[];
}

/** The path of a prompt below `prompts/`. */
export const promptPath = (task: string, version: number | string) => `${task}/${version}.md`;

/**
 * All released prompts, from the texts of `prompts/` by relative path, `manifest.json` among them.
 * Takes texts, so that a Worker can bring them in its bundle. Throws `PromptInvalid`.
 */
export function createPromptLibrary(files: ReadonlyMap<string, string>): PromptLibrary {
  let raw: unknown;
  try {
    raw = JSON.parse(files.get("manifest.json") ?? "");
  } catch {
    throw new PromptInvalid("manifest.json", "is missing or not JSON");
  }
  const parsed = manifestSchema.safeParse(raw);
  if (!parsed.success) throw new PromptInvalid("manifest.json", z.prettifyError(parsed.error));
  const known = new Map<string, Prompt>();
  for (const [task, { active, versions }] of Object.entries(parsed.data.prompts)) {
    if (!(String(active) in versions))
      throw new PromptInvalid("manifest.json", `${task}: version ${active} is active and not listed`);
    for (const version of Object.keys(versions)) {
      const path = promptPath(task, version);
      const text = files.get(path);
      if (text === undefined) throw new PromptInvalid(path, "is in the manifest and does not exist");
      const prompt = parsePrompt(text, path);
      if (prompt.id !== task || String(prompt.version) !== version)
        throw new PromptInvalid(path, `calls itself ${prompt.id} version ${prompt.version}`);
      known.set(path, prompt);
    }
  }
  return {
    tasks: Object.keys(parsed.data.prompts),
    prompt(task, version = parsed.data.prompts[task]?.active ?? 0) {
      const prompt = known.get(promptPath(task, version));
      if (!prompt) throw new PromptInvalid(promptPath(task, version), "does not exist");
      return prompt;
    },
  };
}
