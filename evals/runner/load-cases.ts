import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";

const suitesFolder = fileURLToPath(new URL("../suites", import.meta.url));

/** A bank that cannot be trusted: missing, empty, not JSON lines, of another shape, or with an id twice. */
export class BankInvalid extends Error {
  constructor(path: string, problems: readonly string[]) {
    super(`${path}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "BankInvalid";
  }
}

/** Parses a bank's text. Throws `BankInvalid` with every problem; a bank without cases is one. */
export function parseCases<T extends z.ZodType<{ id: string }>>(text: string, schema: T, path: string): z.output<T>[] {
  const problems: string[] = [];
  const cases: z.output<T>[] = [];
  const seen = new Set<string>();
  text.split("\n").forEach((line, i) => {
    if (!line.trim()) return;
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch (error) {
      problems.push(`line ${i + 1}: ${(error as Error).message}`);
      return;
    }
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        problems.push(
          `line ${i + 1} (${(raw as { id?: string }).id ?? "no id"}): ${issue.path.join(".")} ${issue.message}`,
        );
      return;
    }
    if (seen.has(parsed.data.id)) problems.push(`line ${i + 1}: the id ${parsed.data.id} occurs twice`);
    seen.add(parsed.data.id);
    cases.push(parsed.data);
  });
  if (!cases.length && !problems.length) problems.push("there are no cases");
  if (problems.length) throw new BankInvalid(path, problems);
  return cases;
}

/** Reads a bank below `evals/suites/`. Throws `BankInvalid`. */
export function loadCases<T extends z.ZodType<{ id: string }>>(path: string, schema: T): z.output<T>[] {
  const file = join(suitesFolder, path);
  if (!existsSync(file)) throw new BankInvalid(path, ["the file is missing"]);
  return parseCases(readFileSync(file, "utf8"), schema, path);
}
