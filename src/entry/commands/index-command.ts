import type { Config } from "../config.ts";
import { serviceForCommand } from "./service-for-command.ts";

export const indexHelp = `vejviser index [--library DIR] [--out DIR]

Builds the search index anew (knowledge/ and, with --library, the documents of a folder)
into --out (default INDEX_DIR). The old index serves until the new one is complete.`;

/** Builds the index whether or not its content changed. */
export async function buildIndexCommand(
  options: { library?: string | undefined; out?: string | undefined },
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  const service = await serviceForCommand(config, { ...options, rebuild: true });
  const { fingerprint, documents, passages } = service.index.describe();
  await service.index.close();
  print(`${fingerprint}: ${documents} documents, ${passages} passages`);
  return 0;
}
