import type { IsoDate } from "../../domain/validity.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";

/** Something a lint rule found. Errors fail the check, warnings are told. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** A lint rule looks at the whole knowledge base as it stands on `day`. */
export type LintRule = (knowledge: KnowledgeBase, day: IsoDate) => Finding[];

/** Makes the findings of one rule. */
export function finder(rule: string, findings: Finding[]) {
  const add = (severity: Finding["severity"]) => (path: string, line: number, message: string) => {
    findings.push({ rule, severity, path, line, message });
  };
  return { error: add("error"), warning: add("warning") };
}
