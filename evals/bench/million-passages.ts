/**
 * How far the LanceDB index carries: builds one of many synthetic passages through the service's own
 * adapter, then opens it in a process of its own and measures searches, recall and memory.
 *
 * usage: node evals/bench/million-passages.ts [--count 1000000] [--at DIR|s3://bucket/prefix] [--questions N] [--keep] [--out FILE]
 * An index of that many passages that lies at `--at` already is measured as it is. Object storage
 * takes the usual AWS variables (docs/deploy.md).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connect, currentFingerprint } from "../../src/adapters/lancedb/connection.ts";
import { loadDefaultEmbedding } from "../../src/entry/load-embedding.ts";
import type { EmbeddingModel } from "../../src/ports/embedding-model.ts";
import { type BuildStage, buildSyntheticIndex } from "./million/build-synthetic-index.ts";
import { type IndexMeasurement, measureIndex } from "./million/measure-index.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    at: { type: "string" },
    questions: { type: "string", default: "1000" },
    keep: { type: "boolean", default: false },
    "measure-only": { type: "boolean", default: false },
    out: { type: "string" },
  },
});
const count = Number(values.count);
const location = values.at ?? join(".data", "bench", `synthetic-${count}`);
const isLocal = !/^\w+:\/\//.test(location);
const embedding = (await loadDefaultEmbedding()) as EmbeddingModel;

/** Bytes of all files below a folder. */
function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function buildWhenMissing(): Promise<BuildStage[]> {
  if (isLocal) mkdirSync(location, { recursive: true });
  const connection = await connect(location);
  const current = await currentFingerprint(connection);
  connection.close();
  const stages: BuildStage[] = [];
  if (current === `synthetic${count}`) return stages;
  await buildSyntheticIndex(location, count, embedding, (stage) => {
    stages.push(stage);
    console.log(
      `  ${stage.stage.padEnd(24)} ${stage.seconds.toFixed(1).padStart(8)} s   peak ${stage.peakMegabytes} MB`,
    );
  });
  return stages;
}

const milliseconds = (value: number | null) => value?.toFixed(1) ?? "";

function show(measured: IndexMeasurement): void {
  console.log(
    `opened in ${measured.openMs.toFixed(0)} ms, ${measured.openMegabytes} MB; at most ${measured.peakMegabytes} MB`,
  );
  console.log(`${"".padEnd(50)}  p50 ms    p95 ms    cpu ms    recall@10`);
  for (const { what, p50, p95, cpu, recall } of measured.timings)
    console.log(
      `${what.padEnd(50)}${milliseconds(p50).padStart(8)}${milliseconds(p95).padStart(10)}${milliseconds(cpu).padStart(10)}    ${recall?.toFixed(3) ?? ""}`,
    );
}

if (values["measure-only"]) {
  const measured = await measureIndex(location, embedding, Number(values.questions));
  show(measured);
  if (values.out) writeFileSync(values.out, `${JSON.stringify(measured, null, 2)}\n`);
} else {
  console.log(`${count} synthetic passages at ${location}`);
  await buildWhenMissing();
  if (isLocal) console.log(`on disk: ${(folderSize(location) / 1e6).toFixed(0)} MB`);
  // A process that has built an index tells nothing of the memory a reader needs.
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), "--measure-only"], {
    stdio: "inherit",
  });
  if (isLocal && !values.keep) rmSync(location, { recursive: true, force: true });
  process.exitCode = status ?? 1;
}
