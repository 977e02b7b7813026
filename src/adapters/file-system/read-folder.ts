import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FileSet } from "../../knowledge/knowledge-base.ts";

/** Reads every Markdown and YAML file below `folder`; keys are relative paths with `/`. Throws when it does not exist. */
export async function readFolder(folder: string): Promise<FileSet> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && /\.(md|ya?ml)$/.test(entry.name))
      .map(async (entry): Promise<[string, string]> => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")];
      }),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
