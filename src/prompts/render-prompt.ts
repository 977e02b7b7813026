import type { Prompt } from "./parse-prompt.ts";

/**
 * Makes data harmless between a prompt's delimiters: no tags, no tokens, no placeholders and no
 * fences of its own. Readable for a model all the same. O(n).
 */
export function escapeData(text: string): string {
  return text
    .replace(/</g, "‹")
    .replace(/>/g, "›")
    .replace(/⟦/g, "[")
    .replace(/⟧/g, "]")
    .replace(/\{\{/g, "{ {")
    .replace(/\}\}/g, "} }")
    .replace(/```/g, "'''");
}

/**
 * Fills a prompt's `{{variables}}` in one pass, so that a value is never read as a placeholder.
 * Values are put in as they are: pass data through `escapeData` first. Throws when a variable is
 * missing or unknown.
 */
export function renderPrompt(
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
): { readonly system: string; readonly user: string } {
  const missing = prompt.variables.filter((name) => values[name] === undefined);
  const unknown = Object.keys(values).filter((name) => !prompt.variables.includes(name));
  if (missing.length || unknown.length)
    throw new Error(`prompt ${prompt.id}@${prompt.version}: missing [${missing}], unknown [${unknown}]`);
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] as string);
  return { system: fill(prompt.system), user: fill(prompt.user) };
}
