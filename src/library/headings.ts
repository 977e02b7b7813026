import type { PlacedLine } from "./line-layout.ts";

/** A heading that starts at a line: how many lines it takes and how deep it stands. */
export interface FoundHeading {
  readonly lines: number;
  readonly level: number;
}

/** What the headings found so far tell about the next one. */
export interface HeadingState {
  /** First number of the last numbered heading; 0 before any. */
  chapter: number;
  /** Depth of the last numbered heading; 0 before any. */
  depth: number;
  /** True when type size tells headings: then short lines of ordinary size are none. */
  readonly sized: boolean;
}

/** Below all levels that type size tells. */
const deepest = 6;

const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+[”"«(]?\p{Lu}/u;
const named =
  /^(?:kapitel|kapittel|chapter|bilag|vedlegg|appendiks|appendix|annex|sak|del|part)\s+(?:\d{1,2}|[A-H])(?:[.:]?$|[.:]?\s*[–-]?\s*\p{Lu})/iu;
const closed = /[.!?:;]["”’»)]*\d{0,2}$/;
const danglingEnd =
  /(?:^|\s)(?:og|eller|i|af|av|for|at|å|der|som|med|til|den|det|de|en|et|på|om|er|var|har|kan|skal|vil|fra|ved|the|of|and|to|in|a|is|by|with)$/i;
const maximumLength = 120;

/** True when the words of a paragraph seem to end with this line. */
export function isClosed(text: string): boolean {
  return closed.test(text);
}

/** True when a word, cut by the line break, goes on in the next line. */
export function isCut(text: string): boolean {
  return /\p{L}[-\u00AD]$/u.test(text.slice(-2));
}

function isTitleShaped(text: string): boolean {
  if (text.length < 3 || text.length > maximumLength) return false;
  if (/[.,;:=–-]$/.test(text) || danglingEnd.test(text) || /[.?!:]\s\p{Lu}.*[.?!:]\s\p{Lu}/u.test(text)) return false;
  if (!/^[”"«(]?[\p{Lu}\d]/u.test(text)) return false;
  if (/https?:|www\.|@|%|\bkr\.|\(\d+\)$/.test(text)) return false;
  // Captions and the rows of tables are short lines too.
  if (/^(?:figur|fig\.|tabel|tabell|table|figure|kilde|note|boks)\b/i.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters >= 0.6 * text.length && (text.match(/\d+/g)?.length ?? 0) <= 5;
}

/** Lines that carry on the title begun at `start`: they start in lower case or follow a cut word. */
function titleLines(lines: readonly PlacedLine[], start: number): number {
  let end = start + 1;
  while (end < lines.length && end - start < 3) {
    const before = lines[end - 1] as PlacedLine;
    const line = lines[end] as PlacedLine;
    const next = lines[end + 1];
    if (
      line.role !== "body" ||
      /[.:;]$/.test(before.text) ||
      /[.:;!]$/.test(line.text) ||
      line.text.length > 0.85 * line.width
    )
      break;
    const goesOn = isCut(before.text) || /^\p{Ll}/u.test(line.text) || danglingEnd.test(before.text);
    const heldTogether =
      before.tightAfter && line.tightAfter && next !== undefined && isTitleShaped(line.text) && !/^\d/.test(line.text);
    if (!heldTogether && (!goesOn || line.gapBefore)) break;
    end++;
  }
  return end - start;
}

function joined(lines: readonly PlacedLine[], start: number, count: number): string {
  return lines
    .slice(start, start + count)
    .map((line) => line.text)
    .join(" ");
}

/** A count that goes on ("1. … 2. …") is a list, not a chapter. */
function isListItem(lines: readonly PlacedLine[], at: number, chapter: number): boolean {
  const dotted = /^\d+\./.test((lines[at] as PlacedLine).text);
  for (const offset of [1, 2, 3, -1, -2, -3]) {
    const neighbour = lines[at + offset]?.text ?? "";
    const ordinal = /^(\d{1,2})(\.?)\s/.exec(neighbour);
    if (ordinal && Number(ordinal[1]) === chapter + Math.sign(offset) && (ordinal[2] === ".") === dotted) return true;
  }
  return false;
}

/**
 * A number out of sequence opens a heading only when a label stands right below it ("10 Guide to …",
 * "Challenge"): brochures number their proposals and set them in narrow columns.
 */
function labelledHeading(lines: readonly PlacedLine[], at: number): FoundHeading | null {
  let count = 1;
  while (count < 6 && /^\p{Ll}/u.test(lines[at + count]?.text ?? "") && !isClosed(lines[at + count]?.text ?? ""))
    count++;
  const label = lines[at + count];
  const below = lines[at + count + 1];
  if (!label || !below || !isTitleShaped(label.text) || /\d/.test(label.text) || label.text.length > 0.6 * label.width)
    return null;
  if (!/^\p{Lu}/u.test(below.text) || below.text.length <= label.text.length) return null;
  return isTitleShaped(joined(lines, at, count)) ? { lines: count, level: 1 } : null;
}

function numberedHeading(lines: readonly PlacedLine[], at: number, state: HeadingState): FoundHeading | null {
  const line = lines[at] as PlacedLine;
  const parts = (numbered.exec(line.text)?.[1] ?? "").split(".").map(Number);
  const [chapter = 0] = parts;
  if (chapter === 0) return null;
  const depth = parts.at(-1) === 0 ? parts.length - 1 : parts.length;
  const count = titleLines(lines, at);
  const title = joined(lines, at, count);
  // A footnote begins with a number as well, but holds whole sentences.
  if (!isTitleShaped(title) || /\p{Ll}\.\s\p{Lu}/u.test(title)) return null;
  const before = lines[at - 1];
  if (before && isCut(before.text)) return null;
  if (parts.length === 1) {
    if (isListItem(lines, at, chapter)) return null;
    if (chapter !== state.chapter + 1) return labelledHeading(lines, at);
    if (before && !isClosed(before.text) && !line.gapBefore && before.text.length > 0.7 * before.width) return null;
  } else if (chapter < state.chapter - 1 || chapter > state.chapter + 3) return null;
  const next = lines[at + count];
  if (next && /^\p{Ll}/u.test(next.text) && next.role === "body" && !next.gapBefore) return null;
  state.chapter = Math.max(state.chapter, chapter);
  state.depth = depth;
  return { lines: count, level: depth };
}

/** True when a line may be the first below a heading: the start of a sentence, an item or another heading. */
function followsHeading(next: PlacedLine, apart: boolean): boolean {
  if (next.role === "list-item") return true;
  if (!/^[”"«•(]?[\p{Lu}\d]/u.test(next.text)) return false;
  return apart || next.text.length >= 0.6 * next.width || isClosed(next.text) || numbered.test(next.text);
}

/** The heading that begins at line `at`, or null. Updates `state` when it finds a numbered one. */
export function headingAt(
  lines: readonly PlacedLine[],
  at: number,
  state: HeadingState,
  previousIsHeading: boolean,
): FoundHeading | null {
  const line = lines[at] as PlacedLine;
  if (line.role !== "body") return null;
  if (line.level !== null) {
    let count = 1;
    while (count < 3 && lines[at + count]?.level === line.level && !lines[at + count]?.gapBefore) count++;
    return joined(lines, at, count).length <= 2 * maximumLength ? { lines: count, level: line.level } : null;
  }
  if (numbered.test(line.text)) {
    const found = numberedHeading(lines, at, state);
    return found && state.sized ? { ...found, level: deepest } : found;
  }
  if (state.sized) return null;

  const before = lines[at - 1];
  const count = titleLines(lines, at);
  const title = joined(lines, at, count);
  if (!isTitleShaped(title) || /^\d/.test(title)) return null;
  if (before && !previousIsHeading && !isClosed(before.text) && !line.gapBefore) return null;
  if (before && (isCut(before.text) || danglingEnd.test(before.text))) return null;
  const next = lines[at + count];
  if (!next) return null;
  const apart = line.gapBefore && ((lines[at + count - 1] as PlacedLine).tightAfter || !next.gapBefore);
  if (line.text.length > 0.85 * line.width && !apart) return null;
  if (!followsHeading(next, apart)) return null;
  if (named.test(title)) {
    state.depth = 1;
    return { lines: count, level: 1 };
  }
  // A short line in the midst of short lines is a row or a label.
  if (before && !isClosed(before.text) && !previousIsHeading && !apart && before.text.length < 0.5 * before.width)
    return null;
  return { lines: count, level: state.depth + 1 };
}
