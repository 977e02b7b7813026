import { z } from "zod";

const sourceId = z.string().regex(/^[SL]\d{1,3}$/);

/** One line of a model's output: a sentence with what it rests on, or a list to be shown whole. */
export const writtenLineSchema = z.union([
  z.object({ text: z.string().trim().min(1).max(600), cite: z.array(sourceId).min(1).max(6) }),
  z.object({ list: sourceId }),
]);
export type WrittenLine = z.output<typeof writtenLineSchema>;

export type ReadLine = { readonly line: WrittenLine } | { readonly broken: string };

/** An object longer than this is not one of ours. */
const maximumObject = 4_000;

/**
 * Reads JSON objects out of a stream as soon as each is complete, whatever stands between them
 * (line breaks, fences, an array around them). What looks like an object and is not one of ours
 * comes out as `broken`. Never throws itself; errors of the stream pass through.
 */
export async function* readObjects(chunks: AsyncIterable<string>): AsyncGenerator<ReadLine> {
  let buffer = "";
  let depth = 0;
  let inString = false;
  let escaped = false;
  for await (const chunk of chunks)
    for (const character of chunk) {
      if (depth === 0) {
        if (character !== "{") continue;
        depth = 1;
        buffer = "{";
        continue;
      }
      buffer += character;
      if (inString) {
        if (escaped) escaped = false;
        else if (character === "\\") escaped = true;
        else if (character === '"') inString = false;
      } else if (character === '"') inString = true;
      else if (character === "{") depth++;
      else if (character === "}" && --depth === 0) yield toLine(buffer);
      if (buffer.length > maximumObject) {
        yield { broken: "too long" };
        depth = 0;
        inString = false;
      }
    }
  if (depth > 0) yield { broken: "not complete" };
}

function toLine(json: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { broken: "not JSON" };
  }
  const parsed = writtenLineSchema.safeParse(value);
  return parsed.success ? { line: parsed.data } : { broken: "not of the wanted shape" };
}
