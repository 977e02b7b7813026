import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { passageIndexContract } from "../../ports/testing/passage-index-contract.ts";
import { sampleBuild } from "../../ports/testing/sample-build.ts";
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
    await writeBuild(folder, build, { inMemoryLimit });
    return openLanceIndex(folder, { inMemoryLimit });
  });

it("finds the nearest through an index of vectors as it does without", async () => {
  const padded = (vector: readonly number[]) => Float32Array.from([...vector, 0, 0, 0, 0]);
  const build = sampleBuild({ vectors: true, copies: 40 });
  const rows = build.rows.map((row) => ({ ...row, vector: padded([...(row.vector ?? [])]) }));
  const nearest = async (inMemoryLimit: number) => {
    const folder = await newFolder();
    await writeBuild(folder, { ...build, rows }, { inMemoryLimit });
    const index = await openLanceIndex(folder, { inMemoryLimit });
    const ids = await index.nearestCandidates(padded([0, 0, 0, 1]), { jurisdiction: "NO" }, 40);
    await index.close();
    return ids;
  };
  expect((await nearest(0)).toSorted()).toEqual((await nearest(50_000)).toSorted());
});
