import { type SourceDocument, visibleText, yearOf } from "./source-line.ts";
import { type LaidOutLine, layoutLines } from "./text-lines.ts";

/** A run of text on a page, in points from the lower left corner. */
export interface PageItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface PageLine {
  text: string;
  readonly y: number;
  size: number;
  end: number;
}

/** Puts the runs of a page together to lines, in the order the page draws them. */
function linesOfPage(items: readonly PageItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | null = null;
  for (const item of items) {
    const sameLine: boolean =
      open !== null &&
      Math.abs(open.y - item.y) <= 0.4 * Math.max(open.size, item.fontSize) &&
      item.x >= open.end - item.fontSize;
    if (open && sameLine) {
      const apart = item.x - open.end > 0.2 * item.fontSize && !/\s$/.test(open.text) && !/^\s/.test(item.str);
      open.text += (apart ? " " : "") + item.str;
      open.end = item.x + item.width;
      if (item.str.trim().length > 2) open.size = Math.max(open.size, item.fontSize);
    } else if (item.str.trim() !== "") {
      open = { text: item.str, y: item.y, size: item.fontSize, end: item.x + item.width };
      lines.push(open);
    }
    if (item.hasEOL) open = null;
  }
  return lines;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Sizes clearly above the running text's, largest first: each is a heading level. */
function headingSizes(lines: readonly PageLine[], body: number): number[] {
  const sizes = new Set(
    lines
      .filter((line) => line.size >= 1.15 * body && line.text.length <= 160)
      .map((line) => Math.round(line.size * 2) / 2),
  );
  return [...sizes].sort((a, b) => b - a).slice(0, 5);
}

/**
 * Reads pages of placed text (PDF): lines from positions, an empty line where a page leaves more
 * room than between lines, headings from type size. Pages are parted by form feeds.
 */
export function pageLines(
  pages: readonly (readonly PageItem[])[],
  about: { title?: string | null; author?: string | null; date?: string | null } = {},
): SourceDocument {
  const placed = pages.map(linesOfPage);
  const all = placed.flat();
  // The size most characters have; small print and titles hold few.
  const body = median(all.flatMap((line) => Array<number>(Math.ceil(line.text.length / 20)).fill(line.size)));
  const sizes = headingSizes(all, body);
  const leading = median(
    placed.flatMap((lines) =>
      lines
        .slice(1)
        .map((line, i) => (lines[i] as PageLine).y - line.y)
        .filter((distance) => distance > 0 && distance < 3 * body),
    ),
  );
  const laidOut = placed.flatMap((lines, pageIndex) =>
    lines.flatMap((line, i): LaidOutLine[] => {
      const page = pageIndex + 1;
      const above = lines[i - 1];
      const opensPage = i === 0 && pageIndex > 0;
      const apart = above !== undefined && (above.y - line.y > 1.35 * leading || above.y < line.y);
      const rank = sizes.indexOf(Math.round(line.size * 2) / 2);
      const level = rank >= 0 && /\p{L}{2}/u.test(visibleText(line.text)) ? rank + 1 : null;
      const raw = { raw: `${opensPage ? "\f" : ""}${line.text}\n`, page, level };
      return apart ? [{ raw: "\n", page, level: null }, raw] : [raw];
    }),
  );
  return {
    lines: layoutLines(laidOut),
    form: "laid-out",
    title: about.title || null,
    author: about.author || null,
    year: yearOf(about.date),
  };
}
