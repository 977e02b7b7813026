import type { Citation } from "../../domain/answer.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { type ComposedBlock, labelOf } from "../compose.ts";
import type { SelectedRun } from "../select.ts";
import { words } from "../wording/wording.ts";
import type { WrittenSentence } from "../write-with-model.ts";
import type { CheckedLine, CitationBook } from "./check-line.ts";

/** The answer as it grows, in the order the reader sees it. */
export interface Draft {
  /** Takes a checked line in; false when it says what is there already. */
  add(line: CheckedLine): boolean;
  /** What may be shown now and was not given out before. Nothing until the answer has a sentence on the matter. */
  ready(): Generator<WrittenSentence>;
  /** True when a sentence rests on a leading passage. */
  readonly answers: boolean;
  readonly blocks: readonly ComposedBlock[];
  /** True when something said rests on the run. */
  tells(run: SelectedRun): boolean;
}

/** A run in its own words, under its own label. */
export function wholeRun(run: SelectedRun, language: Language, book: CitationBook): CheckedLine {
  const { units } = run;
  const label = labelOf(run, language);
  const source = { id: "", run, units, standing: label };
  const citation = book.citationOf(source);
  const statements = units.map((unit) => ({
    text: unit.text,
    citations: [citation.number],
    listItem: unit.kind === "list-item",
    ordinal: unit.ordinal,
  }));
  return { block: { label, statements }, citations: [citation], sources: [source] };
}

export function createDraft(language: Language, book: CitationBook): Draft {
  const lines: CheckedLine[] = [];
  const blocks: ComposedBlock[] = [];
  const said = new Set<string>();
  let given = 0;
  let lastStanding: string | null = null;
  const isLead = (line: CheckedLine) => line.sources.some(({ run }) => run.role === "lead");
  const draft: Draft = {
    blocks,
    get answers() {
      return lines.some(isLead);
    },
    tells: (run) => lines.some((line) => line.sources.some((source) => source.run === run)),
    add(line) {
      const key = line.block.statements.map(({ text }) => text.toLowerCase()).join("\n");
      if (said.has(key)) return false;
      said.add(key);
      lines.push(line);
      const standing = line.block.label;
      // A label holds for all that follows it, so what is in force again says so.
      const inForce = line.sources[0] && words(language).labels.inForce(line.sources[0].run.passage.validity);
      const label = standing === lastStanding ? null : (standing ?? inForce ?? null);
      lastStanding = standing;
      blocks.push({ ...line.block, label });
      return true;
    },
    *ready() {
      if (!draft.answers) return;
      const byNumber = new Map<number, Citation>(book.all.map((citation) => [citation.number, citation]));
      for (; given < blocks.length; given++) {
        const block = blocks[given] as ComposedBlock;
        const numbers = new Set(block.statements.flatMap((statement) => statement.citations));
        yield { block, citations: [...numbers].flatMap((number) => byNumber.get(number) ?? []) };
      }
    },
  };
  return draft;
}
