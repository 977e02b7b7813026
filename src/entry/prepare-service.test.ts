import { spawn } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect, currentFingerprint } from "../adapters/lancedb/connection.ts";
import { employerArticle } from "../testing/small-knowledge.ts";
import { temporaryKnowledge } from "../testing/temporary-service.ts";
import { prepareService } from "./prepare-service.ts";

let place: Awaited<ReturnType<typeof temporaryKnowledge>>;
beforeEach(async () => {
  place = await temporaryKnowledge();
});
afterEach(() => place.remove());

async function prepare(rebuild = false) {
  const progress: string[] = [];
  const service = await prepareService({ ...place, rebuild, progress: (line) => progress.push(line) }, null);
  const fingerprint = service.index.describe().fingerprint;
  await service.index.close();
  return { progress: progress.join("\n"), fingerprint };
}

describe("prepareService", () => {
  it("builds the index at the first start and not at the second", async () => {
    expect((await prepare()).progress).toContain("Building the index");
    expect((await prepare()).progress).toBe("");
  });

  it("rebuilds when an article changes, under another fingerprint", async () => {
    const before = await prepare();
    await writeFile(
      join(place.knowledgeDir, "legislation/dk-arbejdsgiver.md"),
      employerArticle.replace("30 kalenderdage", "31 kalenderdage"),
    );
    const after = await prepare();
    expect(after.progress).toContain("Building the index");
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });

  it("says that a damaged index is damaged, and rebuilds it", async () => {
    const { fingerprint } = await prepare();
    await rm(join(place.indexDir, `passages_${fingerprint}.lance`, "data"), { recursive: true });
    const after = await prepare();
    expect(after.progress).toContain("damaged");
    expect(after.progress).toContain("built in");
    expect(after.fingerprint).toBe(fingerprint);
  });

  it("refuses knowledge with an error instead of serving half of it", async () => {
    await writeFile(join(place.knowledgeDir, "legislation/dk-arbejdsgiver.md"), "no front matter");
    await expect(prepare()).rejects.toThrow(/dk-arbejdsgiver\.md:1 no front matter/);
  });

  it("keeps the old index in use when a build is killed, at whatever moment", async () => {
    const before = await prepare();
    await writeFile(
      join(place.knowledgeDir, "legislation/dk-arbejdsgiver.md"),
      employerArticle.replace("30 kalenderdage", "31 kalenderdage"),
    );
    const script = `
      const { prepareService } = await import(${JSON.stringify(new URL("./prepare-service.ts", import.meta.url).href)});
      await prepareService({ knowledgeDir: ${JSON.stringify(place.knowledgeDir)}, indexDir: ${JSON.stringify(place.indexDir)}, rebuild: true, progress: (line) => console.log(line) }, null);`;
    // Killed as soon as each stage can be seen from outside: the first table, the second, the pointer.
    for (const stage of ["passages_", "meta_"]) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
      const gone = new Promise((resolve) => child.once("exit", resolve));
      let exited = false;
      void gone.then(() => {
        exited = true;
      });
      for (;;) {
        const names = await readdir(place.indexDir);
        if (exited || names.some((name) => name.startsWith(stage) && !name.includes(before.fingerprint))) break;
        await new Promise((resolve) => setImmediate(resolve));
      }
      child.kill("SIGKILL");
      await gone;
      const connection = await connect(place.indexDir);
      const current = await currentFingerprint(connection);
      connection.close();
      // Either the swap had happened in time or it had not; what is pointed to is always whole.
      if (current !== before.fingerprint) break;
      expect(current).toBe(before.fingerprint);
    }
    const after = await prepare();
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });
});
