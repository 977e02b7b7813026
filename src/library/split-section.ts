import { splitUnits } from "../language/sentences.ts";
import type { Block } from "./blocks.ts";

/** Sizes in characters of passage text. */
export interface PassageSize {
  readonly minimum: number;
  readonly target: number;
  readonly maximum: number;
  /** Sections smaller than this may share a passage with their neighbour. */
  readonly tiny: number;
}

export const defaultSize: PassageSize = { minimum: 600, target: 800, maximum: 1_100, tiny: 350 };

/** A piece of a block that is never cut: a sentence, a list item, a row. */
export interface Piece {
  readonly block: Block;
  /** Where it begins in the block's text; the block's next piece begins where it ends. */
  readonly start: number;
  readonly end: number;
  /** How much it hurts to cut in front of it; 0 at a paragraph's start. */
  readonly cost: number;
}

const sentenceCost = 60;
const itemCost = 25;
const introductionCost = 140;
const afterHeadingCost = 1_000;
/** A paragraph that starts in lower case may be half of one. */
const lowerCaseCost = 40;

/** Last resort for a "sentence" longer than a passage may be (a table without stops): cut at spaces. */
function cutLong(start: number, end: number, text: string, maximum: number): number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > maximum) {
    const space = text.lastIndexOf(" ", from + maximum - 1);
    from = space > from ? space + 1 : from + maximum;
    cuts.push(from);
  }
  return cuts;
}

function pieces(blocks: readonly Block[], maximum: number): Piece[] {
  const result: Piece[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    let cost = 0;
    if (before?.text.endsWith(":")) cost = introductionCost;
    else if (before?.kind === "heading") cost = afterHeadingCost;
    else if (block.kind !== "paragraph" && before?.kind === block.kind) cost = itemCost;
    else if (before && block.kind === "paragraph" && /^\p{Ll}/u.test(block.text)) cost = lowerCaseCost;
    const starts =
      block.kind === "paragraph" || block.text.length > maximum
        ? splitUnits(block.text).map((unit) => unit.start)
        : [0];
    if (starts.length === 0 || starts[0] !== 0) starts.unshift(0);
    const all = starts.flatMap((start, k) => [
      start,
      ...cutLong(start, starts[k + 1] ?? block.text.length, block.text, maximum),
    ]);
    all.forEach((start, k) => {
      result.push({ block, start, end: all[k + 1] ?? block.text.length, cost: k === 0 ? cost : sentenceCost });
    });
  });
  return result;
}

/**
 * Cuts a section into passages near the wanted size, at paragraph ends where possible and at
 * sentence ends where not: the cheapest partition by dynamic programming, in O(pieces · pieces
 * of one passage).
 */
export function splitSection(blocks: readonly Block[], size: PassageSize): Piece[][] {
  const all = pieces(blocks, size.maximum);
  if (all.length === 0) return [];
  const ends = new Float64Array(all.length + 1);
  all.forEach((piece, i) => {
    ends[i + 1] = (ends[i] as number) + (piece.end - piece.start) + (piece.end === piece.block.text.length ? 2 : 0);
  });
  const best = new Float64Array(all.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(all.length + 1);
  best[0] = 0;
  for (let to = 1; to <= all.length; to++) {
    const cut = to === all.length ? 0 : (all[to] as Piece).cost;
    for (let start = to - 1; start >= 0; start--) {
      const length = (ends[to] as number) - (ends[start] as number) - 2;
      if (length > size.maximum && start < to - 1) break;
      const short = Math.max(0, size.minimum - length);
      const cost = (best[start] as number) + cut + ((length - size.target) / 40) ** 2 + (short / 20) ** 2 + 20;
      if (cost < (best[to] as number)) {
        best[to] = cost;
        from[to] = start;
      }
    }
  }
  const groups: Piece[][] = [];
  for (let to = all.length; to > 0; to = from[to] as number) groups.unshift(all.slice(from[to] as number, to));
  return groups;
}

/** The text of a passage: paragraphs parted by blank lines, items and rows one a line behind `• `. */
export function passageText(group: readonly Piece[]): string {
  let text = "";
  let before: Piece | null = null;
  for (const piece of group) {
    const { kind } = piece.block;
    const words = piece.block.text.slice(piece.start, piece.end).trim();
    if (before?.block === piece.block) text += " ";
    else if (before !== null)
      text += kind !== "paragraph" && kind !== "heading" && before.block.kind === kind ? "\n" : "\n\n";
    const marked = piece.start === 0 && (kind === "list-item" || kind === "table-row") && !/^\d{1,2}\. /.test(words);
    text += (marked ? "• " : "") + words;
    before = piece;
  }
  return text;
}
