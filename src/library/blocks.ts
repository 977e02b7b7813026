import { type HeadingState, headingAt, isClosed, isCut } from "./headings.ts";
import { type PlacedLine, placeLines } from "./line-layout.ts";
import { documentWords, lineJoint } from "./mend-lines.ts";
import type { Noise } from "./noise.ts";
import type { SourceDocument } from "./source-line.ts";

/** A heading, a paragraph, a list item or a table row, put together from its lines. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "list-item" | "table-row";
  /** Joined and mended, on one line. */
  readonly text: string;
  /** Depth of a heading; 0 for everything else. */
  readonly level: number;
  readonly page: number | null;
  /** The lines it was put together from and where each begins in `text`, in order. */
  readonly parts: readonly { readonly line: number; readonly offset: number }[];
}

const ordinal = /^(?:\d{1,2}[.)]|[a-h]\))\s/;

function opensParagraph(before: PlacedLine, line: PlacedLine): boolean {
  if (line.role !== "body" || before.role === "table-row") return true;
  const lower = /^\p{Ll}/u.test(line.text);
  if (lower && (isCut(before.text) || !isClosed(before.text))) return false;
  const filled = before.text.length / before.width;
  if (ordinal.test(line.text) && (isClosed(before.text) || filled < 0.85 || line.gapBefore)) return true;
  if (line.gapBefore) return true;
  if (isClosed(before.text)) return filled < 0.8;
  return filled < 0.55 && !isCut(before.text);
}

function joinLines(lines: readonly PlacedLine[], words: ReadonlySet<string>): { text: string; parts: Block["parts"] } {
  const parts: { line: number; offset: number }[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") {
      const { dropHyphen, separator } = lineJoint(text, line.text, words);
      text = (dropHyphen ? text.slice(0, -1) : text) + separator;
    }
    parts.push({ line: line.index, offset: text.length });
    text += line.text;
  }
  return { text: text.replace(/\u00AD$/u, ""), parts };
}

const chapterNumber = /^\d{1,2}(?:\.\d{1,2})*\.?\s/;

/**
 * Without a numbering that reaches into the chapters nobody can say what an unnumbered heading
 * belongs to. Better a short path than a wrong one: such headings then stand alone, except labels
 * that recur ("Challenge") or stand right below a number.
 */
function settleLevels(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter((block) => block.kind === "heading");
  if (headings.filter((heading) => /^\d{1,2}\.\d/.test(heading.text)).length >= 2) return [...blocks];
  const counts = new Map<string, number>();
  for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return blocks.map((block, i) => {
    if (block.kind !== "heading") return block;
    const below = blocks[i - 1]?.kind === "heading" && chapterNumber.test((blocks[i - 1] as Block).text);
    const label = !chapterNumber.test(block.text) && (below || (counts.get(block.text) ?? 0) >= 3);
    return { ...block, level: label ? 2 : 1 };
  });
}

/** Puts the lines that are not noise together to blocks, in order. O(n). */
export function findBlocks(document: SourceDocument, noise: readonly (Noise | null)[]): Block[] {
  const placed = placeLines(document.lines, (index) => noise[index] !== null).filter((line) => line.text !== "");
  const words = documentWords(document.lines.map((line) => line.text));
  const sized = placed.filter((line) => line.level !== null).length >= 3;
  const state: HeadingState = { chapter: 0, depth: 0, sized };
  const blocks: Block[] = [];
  const push = (kind: Block["kind"], from: number, to: number, level = 0) => {
    const lines = placed.slice(from, to);
    blocks.push({ kind, level, page: (lines[0] as PlacedLine).page, ...joinLines(lines, words) });
  };
  const kindOf = (line: PlacedLine): Block["kind"] =>
    line.role === "list-item" || line.role === "table-row" ? line.role : "paragraph";

  if (document.form === "marked") {
    for (const [i, line] of placed.entries())
      push(line.level === null ? kindOf(line) : "heading", i, i + 1, line.level ?? 0);
    return blocks;
  }
  for (let i = 0; i < placed.length; ) {
    const heading = headingAt(placed, i, state, blocks.at(-1)?.kind === "heading");
    if (heading) {
      push("heading", i, i + heading.lines, heading.level);
      i += heading.lines;
      continue;
    }
    const start = i;
    do i++;
    while (
      i < placed.length &&
      !opensParagraph(placed[i - 1] as PlacedLine, placed[i] as PlacedLine) &&
      // A heading may follow a full last line without any space.
      headingAt(placed, i, { ...state }, false) === null
    );
    const first = placed[start] as PlacedLine;
    push(first.role === "body" && ordinal.test(first.text) ? "list-item" : kindOf(first), start, i);
  }
  return sized ? blocks : settleLevels(blocks);
}
