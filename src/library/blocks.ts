import { headingAt, isClosed, isCut, type HeadingState } from "./headings.ts";
import { placeLines, type PlacedLine } from "./line-layout.ts";
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

/** Puts the lines that are not noise together to blocks, in order. O(n). */
export function findBlocks(document: SourceDocument, noise: readonly (Noise | null)[]): Block[] {
  const placed = placeLines(document.lines, (index) => noise[index] !== null).filter((line) => line.text !== "");
  const words = documentWords(document.lines.map((line) => line.text));
  const state: HeadingState = { chapter: 0, depth: 0 };
  const blocks: Block[] = [];
  const push = (kind: Block["kind"], from: number, to: number, level = 0) => {
    const lines = placed.slice(from, to);
    blocks.push({ kind, level, page: (lines[0] as PlacedLine).page, ...joinLines(lines, words) });
  };
  const kindOf = (line: PlacedLine): Block["kind"] => (line.role === "list-item" || line.role === "table-row" ? line.role : "paragraph");

  if (document.form === "marked") {
    placed.forEach((line, i) => push(line.level === null ? kindOf(line) : "heading", i, i + 1, line.level ?? 0));
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
  return blocks;
}
