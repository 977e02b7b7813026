import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, evaluationFolder, suiteNames } from "../../../evals/runner/evaluate.ts";
import { today } from "../../domain/validity.ts";
import type { Config } from "../config.ts";
import { serviceForCommand } from "./service-for-command.ts";

export const evalHelp = `vejviser eval [SUITE…] [--report FILE] [--raise] [--accept]

Runs the evaluation suites offline and prints a table; all of them without SUITE.
Writes an HTML report (default evals/report/index.html) and results.json beside it.
--raise lifts the gates in evals/thresholds.json to what is reached, less a margin.
--accept records the run as the new baseline when every gate holds.
Exit 1 when a gate fails, something is missing, or the index is not the accepted one.

Suites: ${suiteNames.join(" ")}`;

/** Runs the evaluation; returns the exit code. Throws an error that ends with exit code 2 for an unknown suite. */
export async function evalCommand(
  suites: readonly string[],
  options: { report?: string | undefined; raise: boolean; accept: boolean },
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  const unknown = suites.filter((name) => !suiteNames.includes(name));
  if (unknown.length)
    throw Object.assign(new Error(`There is no suite "${unknown.join('", "')}".\n\n${evalHelp}`), { wrongUse: true });
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const service = await serviceForCommand(config);
  const startMs = performance.now() - started;
  if (service.index.describe().builtAt >= startedAt) {
    // A process that has built an index tells nothing of a start or of the memory in use.
    await service.index.close();
    return (
      spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" }).status ?? 1
    );
  }
  const covering = new Map<string, string[]>();
  for (const { frontMatter } of service.knowledge.articles)
    for (const entry of frontMatter.covers) covering.set(entry, [...(covering.get(entry) ?? []), frontMatter.id]);
  try {
    const fine = await evaluate(
      {
        answerer: service.answerer,
        searcher: service.searcher,
        index: service.index,
        documentsCovering: (entry) => covering.get(entry) ?? [],
        today: today(),
        startMs,
        rebuild: () => timeRebuild(config),
      },
      { ...options, suites, report: options.report ?? join(evaluationFolder, "report", "index.html") },
      print,
      (line) => console.error(line),
    );
    return fine ? 0 : 1;
  } finally {
    await service.index.close();
  }
}

async function timeRebuild(config: Config): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-eval-"));
  try {
    const started = performance.now();
    const service = await serviceForCommand(config, { out: folder, rebuild: true });
    const milliseconds = performance.now() - started;
    await service.index.close();
    return milliseconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
