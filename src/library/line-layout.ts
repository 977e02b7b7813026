import type { SourceLine } from "./source-line.ts";

/** A line that holds words, with what its neighbourhood tells about it. */
export interface PlacedLine extends SourceLine {
  /** Its number among all lines of the document. */
  readonly index: number;
  /** True when there is more empty space above it than lines nearby usually have. */
  readonly gapBefore: boolean;
  /** True when it stands closer to the line below than lines nearby usually do. */
  readonly tightAfter: boolean;
  /** How many characters a full line nearby holds. */
  readonly width: number;
}

const spacingWindow = 8;
const widthWindow = 24;
// Where lines hardly ever start with a space, one that does began a page or lost its bullet.
const indented = /^ \S/;

/**
 * Tells line spacing and column width around each line that holds words. Many extractions put an
 * empty line after each line, so that an empty line alone does not end a paragraph: what counts
 * is the usual spacing nearby. O(n · window).
 */
export function placeLines(
  lines: readonly SourceLine[],
  isNoise: (index: number) => boolean = () => false,
): PlacedLine[] {
  const filled: { line: SourceLine; index: number; gap: number }[] = [];
  let gap = 0;
  lines.forEach((line, index) => {
    if (line.text === "" && line.role !== "list-item") gap++;
    else if (!isNoise(index)) {
      filled.push({ line, index, gap: filled.length === 0 ? 99 : gap });
      gap = 0;
    } else gap = 0;
  });
  const indentRare = filled.filter(({ line }) => indented.test(line.raw)).length < 0.1 * filled.length;
  return filled.map(({ line, index, gap }, i) => {
    let none = 0;
    let single = 0;
    for (let k = Math.max(1, i - spacingWindow); k <= Math.min(filled.length - 1, i + spacingWindow); k++) {
      const near = (filled[k] as { gap: number }).gap;
      if (near === 0) none++;
      else if (near === 1) single++;
    }
    const usual = single > none ? 1 : 0;
    const lengths: number[] = [];
    for (let k = Math.max(0, i - widthWindow); k <= Math.min(filled.length - 1, i + widthWindow); k++)
      lengths.push((filled[k] as { line: SourceLine }).line.text.length);
    lengths.sort((a, b) => a - b);
    return {
      ...line,
      index,
      gapBefore: gap > usual || (indentRare && indented.test(line.raw)),
      tightAfter: i + 1 < filled.length && (filled[i + 1] as { gap: number }).gap < usual,
      width: Math.max(24, lengths[Math.floor(lengths.length * 0.85)] ?? 0),
    };
  });
}
