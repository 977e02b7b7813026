import type { Answer, AnswerEvent, Citation, Question } from "../domain/answer.ts";
import { type ComposedBlock, composeComparison, composeExtract, renderMarkdown } from "./compose.ts";
import type { AnsweringDependencies } from "./dependencies.ts";
import { type CheckedBlocks, checkBlocks, finishAnswer, introOf, reckoningOf } from "./finish-answer.ts";
import { gatherMaterial, type Material } from "./gather-material.ts";
import type { SelectedRun } from "./select.ts";

export interface Answerer {
  answer(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** The same answer as a sequence of events; only checked sentences are ever sent. */
  stream(question: Question, signal?: AbortSignal): AsyncGenerator<AnswerEvent>;
}

function extract(material: Material): CheckedBlocks {
  const { runs, comparison, understood } = material;
  const { language } = understood;
  if (!comparison) {
    const { blocks, citations } = composeExtract(runs, language);
    return checkBlocks(blocks, citations, material);
  }
  const isChange = (run: SelectedRun) => run.role === "change";
  const opening = composeExtract(
    runs.filter((run) => !isChange(run)),
    language,
  );
  const compared = composeComparison(comparison, language, opening.citations.length + 1);
  const before = [...opening.citations, ...compared.citations];
  const changes = composeExtract(runs.filter(isChange), language, before.length + 1);
  return checkBlocks(
    [...opening.blocks, ...compared.blocks, ...changes.blocks],
    [...before, ...changes.citations],
    material,
  );
}

/** Events of blocks, each with its proofs right behind it. */
function* blockEvents(
  blocks: readonly ComposedBlock[],
  citations: readonly Citation[],
  told: Set<number>,
): Generator<AnswerEvent> {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]));
  for (const [i, block] of blocks.entries()) {
    yield { type: "text-delta", text: renderMarkdown([block]) + (i < blocks.length - 1 ? "\n\n" : "") };
    for (const number of new Set(block.statements.flatMap((statement) => statement.citations))) {
      const citation = byNumber.get(number);
      if (!citation || told.has(number)) continue;
      told.add(number);
      yield { type: "citation-added", citation };
    }
  }
}

/**
 * The whole pipeline, one step after the other: screen, understand, retrieve, select, compose,
 * verify, present. Never throws for what a person may ask; failures of the index do throw.
 */
export function createAnswerer(dependencies: AnsweringDependencies): Answerer {
  const { writer } = dependencies;

  async function* stream(question: Question, signal?: AbortSignal): AsyncGenerator<AnswerEvent> {
    const gathered = await gatherMaterial(dependencies, question);
    if ("reply" in gathered) {
      const { reply } = gathered;
      yield { type: "answer-start", id: reply.id, question: reply.question, language: reply.language };
      yield { type: "text-delta", text: reply.answer };
      yield { type: "answer-end", answer: reply };
      return;
    }
    const { material } = gathered;
    const id = dependencies.newId?.() ?? crypto.randomUUID();
    const fixed = { ...dependencies, newId: () => id };
    const extracted = extract(material);
    yield { type: "answer-start", id, question: material.understood.text, language: material.understood.language };
    const seen = new Set<string>();
    for (const { passageId, title, url } of extracted.citations) {
      if (seen.has(passageId)) continue;
      seen.add(passageId);
      yield { type: "passage-found", passageId, title, url };
    }

    const told = new Set<number>();
    let answer: Answer | null = null;
    let trace: Partial<Answer["trace"]> = {};
    // Two things side by side are kept apart by construction; a writer could mix them.
    if (writer && extracted.blocks.length && !material.comparison) {
      // The model's sentences are sent one by one as each passes the check.
      const writing = writer.write(material, signal);
      for (;;) {
        const step = await writing.next();
        if (step.done) {
          const { checked, fallback } = step.value;
          trace = fallback === null ? step.value.trace : { ...step.value.trace, fallback };
          if (checked) {
            answer = finishAnswer(fixed, material, checked, trace);
            const reckoned = reckoningOf(checked, material);
            if (reckoned) yield { type: "text-delta", text: reckoned };
          }
          break;
        }
        yield* blockEvents([step.value.block], step.value.citations, told);
        yield { type: "text-delta", text: "\n\n" };
      }
    }
    if (!answer) {
      answer = finishAnswer(fixed, material, extracted, trace);
      if (extracted.blocks.length) {
        const intro = introOf(extracted, material);
        if (intro) yield { type: "text-delta", text: intro };
        yield* blockEvents(extracted.blocks, extracted.citations, told);
        const reckoned = reckoningOf(extracted, material);
        if (reckoned) yield { type: "text-delta", text: `\n\n${reckoned}` };
      } else yield { type: "text-delta", text: answer.answer };
    }
    for (const notice of answer.notices) yield { type: "notice", notice };
    yield { type: "answer-end", answer };
  }

  return {
    stream,
    async answer(question, signal) {
      for await (const event of stream(question, signal)) if (event.type === "answer-end") return event.answer;
      throw new Error("the pipeline ended without an answer");
    },
  };
}
