import type { Answer } from "../../../src/domain/answer.ts";
import { plainText } from "../../metrics/scoring-text.ts";
import { type ComparisonCase, comparisonCaseSchema, listCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, rightShare } from "../result.ts";
import type { Suite } from "../suite.ts";
import { defectsOf } from "./citations.ts";

const says = (text: string, pattern: string): boolean => new RegExp(pattern, "iu").test(text);

/** What an answer says of each side: the cells of its columns, the texts of its labelled sections, or the one text on both. */
export function sidesOf(answer: string, entry: Pick<ComparisonCase, "form" | "sides">): [string, string] | null {
  if (entry.form === "table") {
    const rows = answer
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").slice(2, -1));
    const [head, , ...cells] = rows;
    if (!head || cells.length < 2 || !entry.sides.every((side, i) => says(head[i] ?? "", side))) return null;
    return [0, 1].map((column) => cells.map((row) => row[column] ?? "").join("\n")) as [string, string];
  }
  if (entry.form === "together") return entry.sides.every((side) => says(answer, side)) ? [answer, answer] : null;
  const sections = answer.split(/\n\n(?=\*\*)|^(?=\*\*)/u);
  const texts = entry.sides.map((side) =>
    sections.find((section) => section.startsWith("**") && says(section.split("\n")[0] ?? "", side)),
  );
  return texts.every((text) => text !== undefined) ? (texts as [string, string]) : null;
}

const quoted = (answer: Answer, text: string): boolean =>
  answer.citations.some((citation) => citation.quote.includes(text.replace(/\s*\[\d+\]\s*$/, "").trim()));

/** Comparisons: both sides told apart, each with its own figures and no other's, every cell proven. */
export const comparisonsSuite: Suite = {
  name: "comparisons",
  title: "Comparisons: side by side, each side with its own figures and proof",
  async run({ asker, target }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("comparisons/cases.jsonl", comparisonCaseSchema)) {
      const answer = await asker.ask({ question: entry.question, audience: entry.audience });
      const sides = answer ? sidesOf(answer.answer, entry) : null;
      const problems: string[] = [];
      if (!answer || !sides) problems.push(`no ${entry.form} with ${entry.sides.join(" and ")}`);
      else {
        sides.forEach((text, i) => {
          for (const pattern of entry.must[i] ?? []) if (!says(text, pattern)) problems.push(`${i}: lacks ${pattern}`);
          for (const pattern of entry.must_not[i] ?? [])
            if (says(text, pattern)) problems.push(`${i}: says ${pattern}`);
          if (entry.form === "table")
            for (const cell of text.split("\n")) if (!quoted(answer, cell)) problems.push(`${i}: unproven ${cell}`);
        });
        if ((await defectsOf(answer, target.index)).length) problems.push("citation defect");
      }
      cases.push({
        id: entry.id,
        question: entry.question,
        right: problems.length === 0,
        why: problems.join("; "),
        got: plainText(answer?.answer ?? "").slice(0, 400),
        slices: { lang: entry.lang, form: entry.form },
        scores: {},
      });
    }
    return { primary: "told apart", cases, metrics: [rightShare("told apart", cases)] };
  },
};

/** Lists: all items in order, none borrowed, and the count said. */
export const listsSuite: Suite = {
  name: "lists",
  title: "Lists asked for whole: every item, none borrowed, with the count",
  async run({ asker }) {
    const cases: CaseResult[] = [];
    for (const entry of loadCases("lists/cases.jsonl", listCaseSchema)) {
      const answer = await asker.ask({ question: entry.question, audience: entry.audience });
      const items = (answer?.answer ?? "").split("\n").filter((line) => /^(?:- |\d+\. )/.test(line));
      const problems: string[] = [];
      if (items.length !== entry.count) problems.push(`${items.length} items of ${entry.count}`);
      entry.items.forEach((pattern, i) => {
        if (!says(items[i] ?? "", pattern)) problems.push(`item ${i + 1} is not ${pattern}`);
      });
      if (!answer?.citations.some((citation) => citation.documentId === entry.expectDocument))
        problems.push(`not from ${entry.expectDocument}`);
      cases.push({
        id: entry.id,
        question: entry.question,
        right: problems.length === 0,
        why: problems.join("; "),
        got: plainText(answer?.answer ?? "").slice(0, 400),
        slices: { lang: entry.lang },
        scores: {},
      });
    }
    return { primary: "whole", cases, metrics: [rightShare("whole", cases)] };
  },
};
