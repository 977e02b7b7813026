import type { Citation, Statement } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import type { Standing, Validity } from "../domain/validity.ts";
import type { Language } from "../domain/vocabulary.ts";
import type { Comparison } from "./compare/gather-comparison.ts";
import { isGeneric, tellsTime } from "./headings.ts";
import type { SelectedRun } from "./select.ts";
import { words } from "./wording/wording.ts";

/** An answer's text with its proofs, before the check. */
export interface ComposedAnswer {
  readonly blocks: readonly ComposedBlock[];
  readonly citations: readonly Citation[];
}

/** A statement with how it is set. */
export interface ComposedStatement extends Statement {
  readonly listItem: boolean;
  readonly ordinal: number | null;
  /** Where it stands in the block's table. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** Sentences shown together under an optional label: one citation's, or a table's with a citation a cell. */
export interface ComposedBlock {
  readonly label: string | null;
  readonly statements: readonly ComposedStatement[];
  readonly table?: { readonly columns: readonly [string, string]; readonly rows: readonly string[] };
}

/** The address of a passage on the article page. */
export function passageUrl(passage: Passage): string {
  const anchor = passage.passageId.slice(passage.documentId.length + 1);
  return `/knowledge/${encodeURIComponent(passage.documentId)}#${anchor}`;
}

const year = (day: string) => day.slice(0, 4);

/** What the reader must know about a passage's time before reading it; null for law in force. */
export function standingLabel(
  validity: Validity,
  standing: Standing,
  place: string | null,
  language: Language,
): string | null {
  const text = words(language);
  if (standing === "historic") return text.labels.historic(validity);
  if (standing === "upcoming") return text.labels.planned(validity.from);
  switch (validity.status) {
    case "proposal":
      return text.labels.proposal(year(validity.from));
    case "local-practice":
      return text.labels.local(place, year(validity.from));
    case "project":
      return text.labels.project(place, year(validity.from));
    case "research":
      return text.labels.research(year(validity.from));
    default:
      return null;
  }
}

/** What a run is told under; null for law in force. */
export function labelOf(run: SelectedRun, language: Language): string | null {
  const { validity, place, jurisdiction } = run.passage;
  const { labels } = words(language);
  if (run.notYet) return labels.notYet(validity, run.notYet);
  const standing = standingLabel(validity, run.standing, place, language);
  return run.abroad ? [labels.abroad(jurisdiction), standing].filter(Boolean).join(" – ") : standing;
}

/** The proof of a run: the passage from its first unit to its last. */
export function toCitation(run: SelectedRun, number: number): Citation {
  const { passage } = run;
  const start = run.units[0]?.start ?? 0;
  const end = run.units.at(-1)?.end ?? 0;
  return {
    number,
    passageId: passage.passageId,
    documentId: passage.documentId,
    title: passage.title,
    kind: passage.kind,
    headings: passage.headings,
    quote: passage.text.slice(start, end),
    start,
    end,
    language: passage.language,
    ...(passage.titleLanguage ? { titleLanguage: passage.titleLanguage } : {}),
    validity: passage.validity,
    sources: passage.sources,
    url: passageUrl(passage),
  };
}

const statementsOf = (run: SelectedRun, number: number): ComposedStatement[] =>
  run.units.map((unit) => ({
    text: unit.text,
    citations: [number],
    listItem: unit.kind === "list-item",
    ordinal: unit.ordinal,
  }));

/** The head of a column: its name, and what its sentences are when they are no law in force. */
function columnHead(name: string, runs: readonly SelectedRun[], language: Language): string {
  const [first] = runs;
  // Two times are told by the columns' own names.
  if (!first || first.standing === "historic") return name;
  const standing = standingLabel(first.passage.validity, first.standing, first.passage.place, language);
  return standing === null ? name : `${name} (${standing})`;
}

/** The blocks of a comparison: one table, or a section for each side. Every cell has its own citation. */
export function composeComparison(
  { columns, rows, sections }: Comparison,
  language: Language,
  firstNumber: number,
): ComposedAnswer {
  const citations: Citation[] = [];
  const cite = (run: SelectedRun): number => {
    const number = firstNumber + citations.length;
    citations.push(toCitation(run, number));
    return number;
  };
  if (rows.length) {
    const heads = [0, 1].map((column) =>
      columnHead(
        columns[column] as string,
        rows.map(({ cells }) => cells[column] as SelectedRun),
        language,
      ),
    ) as [string, string];
    const statements = rows.flatMap(({ cells }, row) =>
      cells.flatMap((run, column) =>
        statementsOf(run, cite(run)).map((statement) => ({ ...statement, cell: { row, column } })),
      ),
    );
    return {
      blocks: [{ label: null, statements, table: { columns: heads, rows: rows.map(({ aspect }) => aspect) } }],
      citations,
    };
  }
  const blocks = sections.map((runs, side) => ({
    label: columnHead(columns[side] as string, runs, language),
    statements: runs.flatMap((run) => statementsOf(run, cite(run))),
  }));
  return { blocks, citations };
}

/** Turns selected runs into labelled blocks of cited statements. Each run is one citation, numbered from `firstNumber`. */
export function composeExtract(runs: readonly SelectedRun[], language: Language, firstNumber = 1): ComposedAnswer {
  const citations: Citation[] = [];
  const blocks: ComposedBlock[] = [];
  let lastStanding: string | null = null;
  let lastPassage: string | null = null;
  runs.forEach((run) => {
    const { passage } = run;
    const number = firstNumber + citations.length;
    citations.push(toCitation(run, number));
    const standing = labelOf(run, language);
    const heading = (passage.headings.at(-1) ?? "").replace(/[:.]$/, "");
    const showHeading =
      number > 1 && !isGeneric(heading) && passage.language !== "en" && !(standing !== null && tellsTime(heading));
    const parts = [standing === lastStanding ? null : standing, showHeading ? heading : null].filter(Boolean);
    blocks.push({
      label: passage.passageId === lastPassage || !parts.length ? null : parts.join(" – "),
      statements: statementsOf(run, number),
    });
    lastStanding = standing;
    lastPassage = passage.passageId;
  });
  return { blocks, citations };
}

/** A block without what a table cannot show: a row stands only while both its cells do. */
export function withoutHoles(block: ComposedBlock): ComposedBlock {
  if (!block.table) return block;
  const filled = (row: number) =>
    [0, 1].every((column) => block.statements.some(({ cell }) => cell?.row === row && cell.column === column));
  return { ...block, statements: block.statements.filter(({ cell }) => cell && filled(cell.row)) };
}

const marks = ({ citations }: Statement): string => citations.map((number) => `[${number}]`).join("");

function renderTable({ columns, rows }: NonNullable<ComposedBlock["table"]>, statements: ComposedBlock["statements"]) {
  const lines = rows.flatMap((name, row) => {
    const cells = [0, 1].map((column) =>
      statements
        .filter(({ cell }) => cell?.row === row && cell.column === column)
        .map((statement) => `${statement.text} ${marks(statement)}`)
        .join(" "),
    );
    return cells.every(Boolean) ? [`| ${name} | ${cells.join(" | ")} |`] : [];
  });
  return [`| | ${columns.join(" | ")} |`, "| --- | --- | --- |", ...lines].join("\n");
}

/** Markdown of the blocks that still have statements, with `[n]` behind each citation's last sentence. */
export function renderMarkdown(blocks: readonly ComposedBlock[]): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (!block.statements.length) continue;
    if (block.label) parts.push(`**${block.label}**`);
    if (block.table) {
      parts.push(renderTable(block.table, block.statements));
      continue;
    }
    let paragraph: string[] = [];
    let list: string[] = [];
    const flush = () => {
      if (paragraph.length) parts.push(paragraph.join(" "));
      if (list.length) parts.push(list.join("\n"));
      paragraph = [];
      list = [];
    };
    block.statements.forEach((statement, i) => {
      const next = block.statements[i + 1];
      const mark = next && next.citations.join() === statement.citations.join() ? "" : ` ${marks(statement)}`;
      if (statement.listItem) {
        if (paragraph.length) flush();
        list.push(`${statement.ordinal === null ? "-" : `${statement.ordinal}.`} ${statement.text}${mark}`);
      } else {
        if (list.length) flush();
        paragraph.push(statement.text + mark);
      }
    });
    flush();
  }
  return parts.join("\n\n");
}
