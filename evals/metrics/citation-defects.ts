import type { Answer } from "../../src/domain/answer.ts";

/** What can be wrong between an answer and its proofs. */
export const citationDefectKinds = [
  "no-proof",
  "dangling-marker",
  "uncited-statement",
  "unknown-citation",
  "statement-not-shown",
  "number-not-in-quote",
  "quote-not-at-offsets",
] as const;
export type CitationDefectKind = (typeof citationDefectKinds)[number];

export interface CitationDefect {
  readonly kind: CitationDefectKind;
  readonly detail: string;
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Every defect of one answer. Written apart from the pipeline's own check on purpose: a fault
 * shared by both would not be seen. `passageText` gives a passage whole, undefined when unknown.
 */
export function citationDefects(
  answer: Answer,
  passageText: (passageId: string) => string | undefined,
): CitationDefect[] {
  const defects: CitationDefect[] = [];
  const add = (kind: CitationDefectKind, detail: string) => defects.push({ kind, detail });
  const quotes = new Map(answer.citations.map((citation) => [citation.number, citation.quote]));
  const answered = answer.outcome === "answered" || answer.outcome === "partial";
  if (answered && (!answer.citations.length || !answer.statements.length)) add("no-proof", answer.outcome);
  for (const [marker, number] of answer.answer.matchAll(/\[(\d+)\]/g))
    if (!quotes.has(Number(number))) add("dangling-marker", marker);
  const shown = squeezed(answer.answer);
  for (const { text, citations } of answer.statements) {
    if (!citations.length) {
      add("uncited-statement", text);
      continue;
    }
    for (const number of citations) if (!quotes.has(number)) add("unknown-citation", `[${number}] ${text}`);
    if (!shown.includes(squeezed(text))) add("statement-not-shown", text);
    const proof = citations.map((number) => quotes.get(number) ?? "").join(" ");
    for (const number of numbersIn(text))
      if (!numbersIn(proof).includes(number)) add("number-not-in-quote", `${number}: ${text}`);
  }
  for (const citation of answer.citations) {
    const text = passageText(citation.passageId);
    if (!citation.quote || text?.slice(citation.start, citation.end) !== citation.quote)
      add("quote-not-at-offsets", `${citation.passageId} ${citation.start}-${citation.end}: ${citation.quote}`);
  }
  return defects;
}
