import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTestHarness, type TestHarness } from "wrangler";
import { webOutput } from "../../../web/build.ts";
import { createApp } from "../../http/create-app.ts";
import { createServiceOrigin } from "../../http/service-origin.ts";
import { buildEdge } from "../commands/build-edge.ts";
import { serviceForCommand } from "../commands/service-for-command.ts";
import { readConfig } from "../config.ts";
import { folderAssets } from "../node.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Asks a service; the same form for the Worker and for the application in this process. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** JSON to post. */
export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** The index that tests build; apart from the one in use, which may be of other settings. */
const config = readConfig({ INDEX_DIR: join(root, ".data", "edge-test-index") });

/** Builds the assets that wrangler.toml names. */
export async function buildAssets(): Promise<void> {
  await buildEdge({}, config, () => {});
}

/** Starts the Worker of wrangler.toml in workerd with an empty, migrated database; `vars` beside those of the file. */
export async function startWorker(environment?: string, vars: Record<string, string> = {}): Promise<TestHarness> {
  const harness = createTestHarness({
    root,
    workers: [{ configPath: "wrangler.toml", vars, ...(environment ? { env: environment } : {}) }],
  });
  await harness.listen();
  await harness.getWorker().applyD1Migrations("DB");
  return harness;
}

/** Asks the Worker of a harness. */
export function askWorker(harness: TestHarness): Ask {
  return async (path, init) => (await harness.fetch(path, init as never)) as unknown as Response;
}

/** The Node service over LanceDB, in this process and without a network. */
export async function nodeService(): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const { index, searcher, answerer } = await serviceForCommand(config);
  const app = createApp({
    index,
    searcher,
    answerer,
    interactions: null,
    rateLimiter: null,
    origin: createServiceOrigin({}),
    clientKey: () => "test",
    assets: folderAssets(webOutput),
    log: () => {},
    answering: "extractive",
    allowedOrigins: [],
    now: () => new Date(),
  });
  return { ask: async (path, init) => app.request(path, init), close: () => index.close() };
}

/** A question of the development banks as `POST /api/ask` takes it. */
export interface BankQuestion {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>> & { readonly question: string };
}

interface BankLine {
  id: string;
  question?: string;
  turns?: string[];
  audience?: string;
  persona?: string;
  jurisdiction?: string;
  asOf?: string;
}

const audiences = new Set(["citizen", "professional", "coordinator"]);

/** Judges texts, asks nothing. */
const withoutQuestions = ["checker/"];

/** Every question of the suites in `evals/suites`, with its audience, country, day and earlier turns. */
export async function bankQuestions(): Promise<BankQuestion[]> {
  const folder = join(root, "evals", "suites");
  const files = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith(".jsonl") && !withoutQuestions.some((folder) => path.startsWith(folder)))
    .sort();
  const questions: BankQuestion[] = [];
  for (const file of files)
    for (const line of (await readFile(join(folder, file), "utf8")).split("\n").filter(Boolean)) {
      const { id, question, turns, audience, persona, jurisdiction, asOf } = JSON.parse(line) as BankLine;
      const text = question ?? turns?.at(-1);
      if (!text || text.length > 1_000) continue;
      const who = audience ?? persona;
      questions.push({
        name: `${file} ${id}`,
        request: {
          question: text,
          ...(turns ? { history: turns.slice(0, -1).map((content) => ({ role: "user", content })) } : {}),
          ...(who && audiences.has(who) ? { audience: who } : {}),
          ...(jurisdiction === "DK" || jurisdiction === "NO" ? { jurisdiction } : {}),
          ...(asOf ? { asOf } : {}),
        },
      });
    }
  return questions;
}
