import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { buildWeb, webIsBuilt, webOutput } from "../../../web/build.ts";
import { d1BuildStatements } from "../../adapters/d1/d1-build-statements.ts";
import { writeBundle } from "../../adapters/edge-bundle/write-bundle.ts";
import { readTextFiles } from "../../adapters/file-system/read-text-files.ts";
import { readStaticEmbeddings, staticTablePath } from "../../adapters/static-embeddings/read-static-embeddings.ts";
import { EmbeddingFailed } from "../../domain/errors.ts";
import type { IndexBuild } from "../../ports/passage-index.ts";
import type { Config } from "../config.ts";
import { type EdgeExtras, edgeIndexPath, edgeTablePath, webFolder } from "../edge-extras.ts";
import type { Service } from "../prepare-service.ts";
import { promptsFolder } from "../writing-from-config.ts";
import { serviceForCommand } from "./service-for-command.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The whole build behind a running service, with what travels beside it. */
async function buildBehind({ index, knowledge }: Service): Promise<{ build: IndexBuild; extras: EdgeExtras }> {
  const rows = await index.get(index.documents.flatMap((document) => document.passageIds));
  const { statistics, vocabulary, documents } = index;
  return {
    build: { description: index.describe(), rows, documents, statistics, vocabulary },
    extras: {
      lexicon: knowledge.lexicon,
      contacts: knowledge.contacts,
      prompts: Object.fromEntries(await readTextFiles(promptsFolder)),
    },
  };
}

/** Writes a file so that a reader sees the old one or the new one, never half of one. */
async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

/** The table that embeds questions for this index; null when the index has no vectors or they come from a service. */
async function tableFor(embeddingId: string): Promise<Uint8Array | null> {
  if (embeddingId === "none") return null;
  try {
    return (await readStaticEmbeddings()).id === embeddingId ? await readFile(staticTablePath) : null;
  } catch (error) {
    if (error instanceof EmbeddingFailed) return null;
    throw error;
  }
}

/** Builds the Worker's assets; with `sql` the index goes into a file of statements for D1 instead of an asset. */
export async function buildEdge(
  options: { library?: string | undefined; out?: string | undefined; sql?: string | undefined },
  config: Config,
  print: (line: string) => void,
): Promise<void> {
  const out = options.out ?? join(root, "dist", "edge");
  const service = await serviceForCommand(config, { library: options.library });
  const { build, extras } = await buildBehind(service);
  await service.index.close();
  const { fingerprint, passages, embeddingId } = build.description;

  if (options.sql) {
    await writeFile(options.sql, Readable.from(statementLines(build, extras)));
    await rm(join(out, edgeIndexPath), { force: true });
    print(`${fingerprint}: ${passages} passages as SQL for D1 in ${options.sql}`);
  } else {
    const bundle = writeBundle(build, extras);
    await replaceFile(join(out, edgeIndexPath), bundle);
    print(`${fingerprint}: ${passages} passages, ${(bundle.byteLength / 1_048_576).toFixed(1)} MB in ${out}`);
  }
  const table = await tableFor(embeddingId);
  if (table) await replaceFile(join(out, edgeTablePath), table);
  else await rm(join(out, edgeTablePath), { force: true });
  if (!(await webIsBuilt())) await buildWeb();
  await rm(join(out, webFolder), { recursive: true, force: true });
  await cp(webOutput, join(out, webFolder), { recursive: true });
}

function* statementLines(build: IndexBuild, extras: EdgeExtras): Generator<string> {
  for (const statement of d1BuildStatements(build, extras)) yield `${statement};\n`;
}
