import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Reads every file below `folder` as UTF-8; keys are relative paths with `/`. Throws when the folder does not exist. */
export async function readTextFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    await Promise.all(
      entries
        .filter((entry) => entry.isFile())
        .map(async (entry): Promise<[string, string]> => {
          const path = join(entry.parentPath, entry.name);
          return [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")];
        }),
    ),
  );
}
