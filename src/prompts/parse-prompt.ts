import { parse as parseYaml } from "yaml";
import { z } from "zod";

const frontMatterSchema = z.strictObject({
  /** The task, which is also the folder's name. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.int().positive(),
  /** Every `{{name}}` of the text, and nothing else. */
  variables: z.array(z.string().regex(/^[a-z][a-zA-Z]*$/)),
  /** What the model must write, for whoever reads the prompt. */
  output: z.string().min(1),
});

/** One released text for a language model. */
export interface Prompt {
  readonly id: string;
  readonly version: number;
  readonly variables: readonly string[];
  readonly output: string;
  /** Empty when the prompt only goes on with a conversation. */
  readonly system: string;
  readonly user: string;
}

/** A prompt file that cannot be used. */
export class PromptInvalid extends Error {
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.name = "PromptInvalid";
  }
}

const section = (body: string, name: "system" | "user"): string =>
  new RegExp(`^# ${name}\\n([\\s\\S]*?)(?=^# (?:system|user)\\n|(?![\\s\\S]))`, "m").exec(body)?.[1]?.trim() ?? "";

/**
 * Reads a prompt file: YAML front matter, then `# system` and `# user`. Throws `PromptInvalid`
 * when the front matter, the variables or the text do not fit together. Pure.
 */
export function parsePrompt(text: string, path: string): Prompt {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text.replace(/\r\n/g, "\n"));
  if (!match) throw new PromptInvalid(path, "has no front matter");
  let raw: unknown;
  try {
    raw = parseYaml(match[1] as string);
  } catch (error) {
    throw new PromptInvalid(path, (error as Error).message);
  }
  const parsed = frontMatterSchema.safeParse(raw);
  if (!parsed.success)
    throw new PromptInvalid(
      path,
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "),
    );
  const body = match[2] as string;
  const system = section(body, "system");
  const user = section(body, "user");
  if (!user) throw new PromptInvalid(path, 'has no "# user" text');
  const used = new Set([...`${system}\n${user}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string));
  const declared = new Set(parsed.data.variables);
  const problems = [
    ...[...used]
      .filter((name) => !declared.has(name))
      .map((name) => `uses {{${name}}}, which is not among its variables`),
    ...[...declared].filter((name) => !used.has(name)).map((name) => `never uses its variable ${name}`),
  ];
  if (problems.length) throw new PromptInvalid(path, problems.join("; "));
  return { ...parsed.data, system, user };
}
