import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { passageIndexContract } from "../../ports/testing/passage-index-contract.ts";
import { openLanceIndex } from "./open-index.ts";
import { writeBuild } from "./write-build.ts";

const folders: string[] = [];
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-lance-"));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

for (const [name, inMemoryLimit] of [
  ["LanceDB read into memory", 50_000],
  ["LanceDB searched on disk", 0],
] as const)
  passageIndexContract(name, async (build) => {
    const folder = await newFolder();
    await writeBuild(folder, build);
    return openLanceIndex(folder, { inMemoryLimit });
  });
