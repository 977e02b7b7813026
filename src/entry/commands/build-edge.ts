import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeBundle } from "../../adapters/edge-bundle/write-bundle.ts";
import type { Config } from "../config.ts";
import { type EdgeExtras, edgeIndexPath, webFolder } from "../edge-extras.ts";
import type { Service } from "../prepare-service.ts";
import { serviceForCommand } from "./service-for-command.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export const buildEdgeHelp = `vejviser build-edge [--library DIR] [--out DIR]

Writes what the Worker serves into --out (default dist/edge): the search index as one
compact file, made from the same build as the Node service's, and the web front end.`;

/** The index of a running service as one file for the Worker. */
export async function bundleOf({ index, knowledge }: Service): Promise<Uint8Array<ArrayBuffer>> {
  const rows = await index.get(index.documents.flatMap((document) => document.passageIds));
  const extras: EdgeExtras = { lexicon: knowledge.lexicon, contacts: knowledge.contacts };
  const { statistics, vocabulary, documents } = index;
  return writeBundle({ description: index.describe(), rows, documents, statistics, vocabulary }, extras);
}

/** Builds the Worker's assets; a reader of the old ones sees either the old or the new index, never half of one. */
export async function buildEdge(
  options: { library?: string | undefined; out?: string | undefined },
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  const out = options.out ?? join(root, "dist", "edge");
  const service = await serviceForCommand(config, { library: options.library });
  const bundle = await bundleOf(service);
  const { fingerprint, passages } = service.index.describe();
  await service.index.close();

  const target = join(out, edgeIndexPath);
  await mkdir(join(target, ".."), { recursive: true });
  await writeFile(`${target}.new`, bundle);
  await rename(`${target}.new`, target);
  await rm(join(out, webFolder), { recursive: true, force: true });
  await cp(join(root, "web", "public"), join(out, webFolder), { recursive: true });
  print(`${fingerprint}: ${passages} passages, ${(bundle.byteLength / 1_048_576).toFixed(1)} MB in ${out}`);
  return 0;
}
