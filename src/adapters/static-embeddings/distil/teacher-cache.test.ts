import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../../ports/embedding-model.ts";
import { withTeacherCache } from "./teacher-cache.ts";

describe("withTeacherCache", () => {
  let folder: string;
  let asked: string[];
  const teacher: EmbeddingModel = {
    id: "openai:some/model:2",
    dimensions: 2,
    async embed(texts, as) {
      asked.push(...texts.map((text) => `${as} ${text}`));
      return texts.map((text) => Float32Array.of(text.length, as === "query" ? 1 : 2));
    },
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "teacher-cache-"));
    asked = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("asks the teacher once for a text, also in a later run", async () => {
    const first = await withTeacherCache(teacher, folder);
    const vectors = await first.embed(["a", "bb", "a"], "query");
    expect(vectors.map((vector) => [...vector])).toEqual([
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
    const later = await withTeacherCache(teacher, folder);
    expect((await later.embed(["bb", "a"], "query")).map((vector) => [...vector])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(asked).toEqual(["query a", "query bb"]);
  });

  it("keeps questions and passages, and teachers, apart", async () => {
    const first = await withTeacherCache(teacher, folder);
    await first.embed(["a"], "query");
    expect([...((await first.embed(["a"], "passage"))[0] as Float32Array)]).toEqual([1, 2]);
    const other = await withTeacherCache({ ...teacher, id: "another" }, folder);
    await other.embed(["a"], "query");
    expect(asked).toEqual(["query a", "passage a", "query a"]);
  });

  it("goes on after a run that was stopped in the middle of writing", async () => {
    const first = await withTeacherCache(teacher, folder);
    await first.embed(["a", "bb"], "query");
    const vectors = (await readdir(folder)).find((name) => name.endsWith(".vectors")) as string;
    await appendFile(join(folder, vectors), Buffer.from([1, 2, 3]));
    const later = await withTeacherCache(teacher, folder);
    expect([...((await later.embed(["ccc"], "query"))[0] as Float32Array)]).toEqual([3, 1]);
    const last = await withTeacherCache(teacher, folder);
    expect((await last.embed(["a", "bb", "ccc"], "query")).map(([length]) => length)).toEqual([1, 2, 3]);
    expect(asked).toEqual(["query a", "query bb", "query ccc"]);
  });
});
