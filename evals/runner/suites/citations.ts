import type { Answer } from "../../../src/domain/answer.ts";
import type { PassageIndex } from "../../../src/ports/passage-index.ts";
import { type CitationDefect, citationDefectKinds, citationDefects } from "../../metrics/citation-defects.ts";
import { plainText } from "../../metrics/scoring-text.ts";
import { documentCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { type CaseResult, figureMetric, rightShare } from "../result.ts";
import type { Suite } from "../suite.ts";

/** All citation defects of an answer, checked against the passages in the index. */
export async function defectsOf(answer: Answer, index: PassageIndex): Promise<CitationDefect[]> {
  const entries = await index.get([...new Set(answer.citations.map((citation) => citation.passageId))]);
  const texts = new Map(entries.map(({ passage }) => [passage.passageId, passage.text]));
  return citationDefects(answer, (id) => texts.get(id));
}

/** Every answer that any suite of this run has had, and at least those of the answers bank. */
export const citationsSuite: Suite = {
  name: "citations",
  title: "Citations over all banks: markers, offsets, numbers, nothing uncited",
  async run({ asker, target }) {
    for (const { question, persona } of loadCases("answers/cases.jsonl", documentCaseSchema))
      await asker.ask({ question, audience: persona });
    const cases: CaseResult[] = [];
    const counts = new Map<string, number>(citationDefectKinds.map((kind) => [kind, 0]));
    let statements = 0;
    let citations = 0;
    for (const { request, answer } of asker.answers) {
      if (answer.outcome !== "answered" && answer.outcome !== "partial") continue;
      statements += answer.statements.length;
      citations += answer.citations.length;
      const defects = await defectsOf(answer, target.index);
      for (const { kind } of defects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      cases.push({
        id: `${cases.length + 1}`,
        question: request.question,
        right: defects.length === 0,
        why: defects.map(({ kind, detail }) => `${kind}: ${detail}`).join("; "),
        got: defects.length ? plainText(answer.answer).slice(0, 300) : "",
        slices: { lang: answer.language, audience: answer.audience },
        scores: {},
      });
    }
    return {
      primary: "without defect",
      cases,
      metrics: [
        rightShare("without defect", cases),
        ...[...counts].map(([kind, n]) =>
          figureMetric(kind, n, kind.includes("quote") ? citations : statements, "count", "lower"),
        ),
        figureMetric("statements", statements, cases.length, "count"),
        figureMetric("citations", citations, cases.length, "count"),
      ],
    };
  },
};
