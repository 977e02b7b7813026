import { readFolder } from "../../adapters/file-system/read-folder.ts";
import { today } from "../../domain/validity.ts";
import { checkKnowledge } from "../../knowledge/lint/check-knowledge.ts";

export const checkHelp = `vejviser check [--coverage] [--warnings] [FOLDER]

Looks for faults in the knowledge base: schema, sources, versions in time, links,
reading level, duplicates. --coverage also demands that every inventory entry is
accounted for. --warnings lists warnings too. Exit 1 when there is an error.`;

/** Runs the knowledge lint; returns the exit code. */
export async function check(
  options: { coverage: boolean; warnings: boolean; folder: string },
  print: (line: string) => void,
): Promise<number> {
  const { findings, articles } = checkKnowledge(await readFolder(options.folder), today(), {
    coverage: options.coverage,
  });
  const errors = findings.filter((finding) => finding.severity === "error");
  for (const finding of options.warnings ? findings : errors)
    print(`${finding.path}:${finding.line} ${finding.severity} ${finding.rule}: ${finding.message}`);
  print(`${articles} articles, ${errors.length} errors, ${findings.length - errors.length} warnings`);
  return errors.length ? 1 : 0;
}
