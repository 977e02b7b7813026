import type { IsoDate } from "../../domain/validity.ts";
import { type FileSet, parseKnowledge } from "../knowledge-base.ts";
import { contactsAreShown } from "./contacts.ts";
import type { Finding, LintRule } from "./finding.ts";
import { noDuplicates, questionsHaveOneHome, uniqueIds } from "./identity.ts";
import { coverageIsComplete, deadlinesStandInText, factsHaveSources, linksResolve } from "./provenance.ts";
import { citizenTextIsPlain, sectionsCanBeFound } from "./readability.ts";
import { reviewDates, tenseFitsStatus, versionsFitTogether } from "./time.ts";

const rules: readonly LintRule[] = [
  uniqueIds,
  questionsHaveOneHome,
  noDuplicates,
  factsHaveSources,
  linksResolve,
  deadlinesStandInText,
  versionsFitTogether,
  tenseFitsStatus,
  reviewDates,
  citizenTextIsPlain,
  sectionsCanBeFound,
  contactsAreShown,
];

/**
 * Runs every lint rule over a knowledge folder as it stands on `day`.
 * `coverage` adds the rule that every inventory entry is accounted for.
 */
export function checkKnowledge(
  files: FileSet,
  day: IsoDate,
  options: { coverage?: boolean } = {},
): { findings: Finding[]; articles: number } {
  const { knowledge, problems } = parseKnowledge(files);
  const findings: Finding[] = problems.map((problem) => ({ rule: "schema", severity: "error", ...problem }));
  for (const rule of options.coverage ? [...rules, coverageIsComplete] : rules) findings.push(...rule(knowledge, day));
  findings.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
  return { findings, articles: knowledge.articles.length };
}
