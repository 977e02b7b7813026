import type { Answer, Citation, Statement } from "../domain/answer.ts";
import { isLaw, standingOn } from "../domain/validity.ts";
import { type ComposedBlock, renderMarkdown, withoutHoles } from "./compose.ts";
import { partialBelow } from "./confidence.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { isFromAbroad } from "./experience-abroad.ts";
import { lawGapText } from "./find-law.ts";
import { followUpQuestions } from "./follow-up-questions.ts";
import { type Material, runsOf } from "./gather-material.ts";
import { contactsFor, noticesFor, relatedTo } from "./present.ts";
import { reckoning } from "./reckon.ts";
import { replyWithoutAnswer, round, traceOf } from "./reply.ts";
import { verifyStatements } from "./verify.ts";
import { words } from "./wording/wording.ts";

/** Blocks that passed the check, with what had to be taken out. */
export interface CheckedBlocks {
  readonly blocks: readonly ComposedBlock[];
  readonly citations: readonly Citation[];
  readonly rejected: number;
}

/** Takes out every statement that does not hold against its quotation. */
export function checkBlocks(
  blocks: readonly ComposedBlock[],
  citations: readonly Citation[],
  material: Material,
): CheckedBlocks {
  const passages = new Map(runsOf(material).map((run) => [run.passage.passageId, run.passage]));
  const { kept, rejected } = verifyStatements(
    blocks.flatMap((block) => block.statements),
    citations,
    (id) => passages.get(id),
  );
  const holds = new Set<Statement>(kept);
  return {
    blocks: blocks
      .map((block) =>
        withoutHoles({ ...block, statements: block.statements.filter((statement) => holds.has(statement)) }),
      )
      .filter((block) => block.statements.length > 0),
    citations,
    rejected: rejected.length,
  };
}

/** True when what was found meets the question so poorly that the reader is told. */
export function isPartial(checked: CheckedBlocks, material: Material): boolean {
  return material.confidence < partialBelow || checked.rejected > 0 || material.lawGap !== null;
}

/** What stands before the first block: of a section of a law that is not told, or of a partial answer. */
export function introOf(checked: CheckedBlocks, material: Material): string {
  if (material.lawGap) return `${lawGapText(material.lawGap, material.understood.language)}\n\n`;
  return isPartial(checked, material) ? `${words(material.understood.language).partialIntro}\n\n` : "";
}

/** The reader's own dates under the rules that the answer cites; null when there is nothing to reckon. */
export function reckoningOf(checked: CheckedBlocks, material: Material): string | null {
  const passages = new Map(runsOf(material).map((run) => [run.passage.passageId, run.passage]));
  return reckoning(material.understood.days, checked.citations, passages, material.understood.language);
}

/** The whole answer from its checked blocks: notices, contacts, related, what to ask next. */
export function finishAnswer(
  dependencies: AnsweringDependencies,
  material: Material,
  checked: CheckedBlocks,
  trace: Partial<Answer["trace"]> = {},
): Answer {
  const { question, understood, hits, documents, confidence, home, context } = material;
  const { language } = understood;
  if (!checked.blocks.length)
    return replyWithoutAnswer(dependencies, question, understood.text, "not-found", context, {
      related: relatedTo(hits, new Set(), language, material.elsewhere),
      confidence,
    });
  const usedNumbers = new Set(
    checked.blocks.flatMap((block) => block.statements.flatMap((statement) => statement.citations)),
  );
  const citations = checked.citations.filter((citation) => usedNumbers.has(citation.number));
  const usedPassages = new Set(citations.map((citation) => citation.passageId));
  const cited = runsOf(material)
    .map((run) => run.passage)
    .filter((passage) => usedPassages.has(passage.passageId))
    .map((passage) => ({ passage, standing: standingOn(passage.validity, understood.asOf) }));
  const citedDocuments = new Set(cited.map(({ passage }) => passage.documentId));
  const lead = cited[0]?.passage;
  const outcome = isPartial(checked, material) ? "partial" : "answered";
  const reckoned = reckoningOf(checked, material);
  return {
    id: dependencies.newId?.() ?? crypto.randomUUID(),
    outcome,
    answer: introOf(checked, material) + renderMarkdown(checked.blocks) + (reckoned ? `\n\n${reckoned}` : ""),
    language,
    audience: question.audience,
    jurisdiction: understood.jurisdiction ?? lead?.jurisdiction ?? null,
    asOf: understood.asOf,
    question: understood.text,
    statements: checked.blocks.flatMap((block) =>
      block.statements.map(({ text, citations: numbers }) => ({ text, citations: numbers })),
    ),
    citations,
    notices: noticesFor(cited, understood),
    contacts: contactsFor(dependencies.contacts, {
      outcome,
      // Who reads of another country's experience is helped in the own one.
      country: (lead && isFromAbroad(lead, home) ? home : lead?.jurisdiction) ?? "DK",
      language,
      audience: understood.audienceInWords ?? question.audience,
      topics: lead?.topics ?? [],
      isExperience: lead !== undefined && !isLaw(lead.validity.status),
    }),
    related: relatedTo(hits, citedDocuments, language, material.elsewhere),
    followUps: followUpQuestions(
      [...citedDocuments].map((id) => documents.get(id) ?? []),
      usedPassages,
      understood,
      understood.audienceInWords ?? question.audience,
    ),
    trace: { ...traceOf(dependencies, context), confidence: round(confidence), ...trace },
  };
}
