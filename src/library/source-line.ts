/** What a document's own markup or layout tells about a line. */
export type LineRole = "body" | "list-item" | "table-row" | "boilerplate";

/** One line of a document's extracted text, before anything has been guessed about it. */
export interface SourceLine {
  /** The exact characters, line break included; all lines in order give the extracted text back. */
  readonly raw: string;
  /** What a reader sees: no markup, no list marker, no characters that an extraction left behind. */
  readonly text: string;
  /** One-based page in a paged document, else null. */
  readonly page: number | null;
  /** The heading level (1 is the highest) that markup or type size tells; null when it tells none. */
  readonly level: number | null;
  readonly role: LineRole;
}

/** A document as the readers hand it over: lines, and what its metadata says about it. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[];
  /**
   * `marked` when each line is a whole paragraph, item or heading and its markup is to be
   * believed (HTML, DOCX, Markdown); `laid-out` when lines are what fitted on the paper and
   * everything else must be guessed (PDF, plain text).
   */
  readonly form: "marked" | "laid-out";
  readonly title: string | null;
  readonly author: string | null;
  readonly year: number | null;
}

/** Year of a metadata date in whatever spelling (`D:20190301…`, `2019-03-01`), or null. */
export function yearOf(date: string | null | undefined): number | null {
  const year = /(?:19|20)\d\d/.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

// What PDF extractors leave where a glyph has no letter, and characters nobody sees.
const leftovers =
  /[\u0000-\u0008\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uE000-\uF8FF\uFEFF\uFFFD]/gu;
const spaces = /[\s\u2000-\u200A\u202F\u205F\u3000]+/gu;

/**
 * The visible text of a raw line: NFC, one space between words, no leftovers. A soft hyphen
 * survives at the end only, where it says that the word goes on. O(n).
 */
export function visibleText(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(leftovers, " ")
    .replace(spaces, " ")
    .trim()
    .replace(/\u00AD(?!$)/g, "");
}

/** Splits text after each line break, so that joining the parts gives the text back. */
export function splitRawLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/**
 * The offset in `raw` where the visible character number `column` of `text` stands. The two differ
 * by white space and leftovers only, except where markup was taken away; then the words that follow
 * are looked up.
 */
export function rawOffset(raw: string, text: string, column: number): number {
  if (column <= 0) return 0;
  const ahead = text.slice(column, column + 24);
  const found = ahead.length >= 8 ? raw.indexOf(ahead, column) : -1;
  if (found >= 0) return found;
  const ink = (piece: string) => piece.normalize("NFC").replace(leftovers, "").replace(spaces, "").length;
  const wanted = ink(text.slice(0, column));
  let offset = 0;
  let seen = 0;
  for (const character of raw) {
    if (seen >= wanted && ink(character) > 0) break;
    seen += ink(character);
    offset += character.length;
  }
  return offset;
}
