import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { prepareService, type Service } from "../entry/prepare-service.ts";
import type { FileSet } from "../knowledge/knowledge-base.ts";
import { smallKnowledge } from "./small-knowledge.ts";

/** A folder of its own for one test, with the knowledge written into it. */
export async function temporaryKnowledge(
  files: FileSet = smallKnowledge(),
): Promise<{ folder: string; knowledgeDir: string; indexDir: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-"));
  const knowledgeDir = join(folder, "knowledge");
  for (const [path, text] of files) {
    await mkdir(dirname(join(knowledgeDir, path)), { recursive: true });
    await writeFile(join(knowledgeDir, path), text);
  }
  return {
    folder,
    knowledgeDir,
    indexDir: join(folder, "index"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A real service on a real LanceDB index of a small knowledge base. */
export async function temporaryService(
  files?: FileSet,
): Promise<Service & { remove: () => Promise<void>; progress: string[] }> {
  const place = await temporaryKnowledge(files);
  const progress: string[] = [];
  const service = await prepareService(
    { knowledgeDir: place.knowledgeDir, indexDir: place.indexDir, progress: (line) => progress.push(line) },
    null,
  );
  return {
    ...service,
    progress,
    remove: async () => {
      await service.index.close();
      await place.remove();
    },
  };
}
