/** A table as it stands in Markdown: a row of headings and rows of as many cells. */
export interface MarkdownTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines it takes, its line of dashes among them. */
  readonly lines: number;
}

const divider = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** The cells of a line between bars; `\|` is a bar within a cell. */
function cells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

const isRow = (line: string | undefined): line is string => line?.trim().startsWith("|") ?? false;

/** The table that begins at line `at`, or null. A row with too few cells is filled up, one with too many is cut. */
export function tableAt(lines: readonly string[], at: number): MarkdownTable | null {
  const [first, second] = [lines[at], lines[at + 1]?.trim()];
  if (!isRow(first) || !second?.includes("|") || !divider.test(second)) return null;
  const head = cells(first);
  const rows: string[][] = [];
  for (let i = at + 2; isRow(lines[i]); i += 1) {
    const own = cells(lines[i] ?? "");
    rows.push(head.map((_, column) => own[column] ?? ""));
  }
  return rows.length ? { head, rows, lines: rows.length + 2 } : null;
}

/**
 * A table as HTML whose cells have been rendered by `inline`. It scrolls within its own box, which the keyboard
 * reaches; the first cell of a row is its heading. `label` names the box where there is no caption.
 */
export function tableHtml(
  { head, rows }: MarkdownTable,
  caption: string,
  label: string,
  inline: (text: string) => string,
): string {
  // An empty heading would be read out as one.
  const heading = (scope: "col" | "row") => (text: string) =>
    text ? `<th scope="${scope}">${inline(text)}</th>` : "<td></td>";
  const row = ([first = "", ...others]: readonly string[]) =>
    `<tr>${heading("row")(first)}${others.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`;
  return [
    `<div class="table" role="group" aria-label="${label}" tabindex="0"><table>`,
    caption ? `<caption>${inline(caption)}</caption>` : "",
    `<thead><tr>${head.map(heading("col")).join("")}</tr></thead>`,
    `<tbody>${rows.map(row).join("")}</tbody></table></div>`,
  ].join("");
}
