import { escapeHtml } from "./escape-html.ts";
import { tableAt, tableHtml } from "./markdown-table.ts";

/** HTML of one `[n]` marker. */
export type MarkerHtml = (number: number) => string;

export interface MarkdownOptions {
  readonly marker: MarkerHtml;
  /** What a table without a caption is called. */
  readonly tableLabel: string;
}

function inline(text: string, marker: MarkerHtml): string {
  return escapeHtml(text)
    .replace(/\*\*([^*\n]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<![\w*])\*([^*\s][^*\n]*)\*(?![\w*])/g, "<em>$1</em>")
    .replace(/ ?\[(\d{1,3})\]/g, (_, number: string) => marker(Number(number)));
}

const heading = /^(?:#{1,6}\s+(.+)|\*\*([^*]+)\*\*:?)$/;
const bullet = /^\s*[-*•]\s+(.*)$/;
const ordinal = /^\s*(\d{1,2})[.)]\s+(.*)$/;

/**
 * The Markdown of an answer as HTML: paragraphs, headings (also a bold line alone), lists, quotations, tables (the
 * line right above one is its caption), bold, italics and `[n]` markers. All text is escaped first and links or HTML
 * in the text stay text, so no source and no model can bring markup in.
 */
export function markdownHtml(markdown: string, { marker, tableLabel }: MarkdownOptions): string {
  const output: string[] = [];
  let paragraph: string[] = [];
  let open: "ul" | "ol" | "blockquote" | null = null;
  const text = (part: string | undefined) => inline(part ?? "", marker);
  const endParagraph = () => {
    if (paragraph.length) output.push(`<p>${text(paragraph.join(" "))}</p>`);
    paragraph = [];
  };
  const enter = (block: typeof open, start = "") => {
    endParagraph();
    if (open === block) return;
    if (open) output.push(`</${open}>`);
    if (block) output.push(`<${block}${start}>`);
    open = block;
  };
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const table = tableAt(lines, at);
    const title = heading.exec(line.trim());
    const item = bullet.exec(line);
    const numbered = ordinal.exec(line);
    const quoted = /^\s*>\s?(.*)$/.exec(line);
    if (!line.trim()) enter(null);
    else if (table) {
      const caption = paragraph.pop() ?? "";
      enter(null);
      output.push(tableHtml(table, caption, escapeHtml(tableLabel), text));
      at += table.lines - 1;
    } else if (title) {
      enter(null);
      output.push(`<h3>${text(title[1] ?? title[2])}</h3>`);
    } else if (item) {
      enter("ul");
      output.push(`<li>${text(item[1])}</li>`);
    } else if (numbered) {
      enter("ol", numbered[1] === "1" ? "" : ` start="${numbered[1]}"`);
      output.push(`<li>${text(numbered[2])}</li>`);
    } else if (quoted) {
      enter("blockquote");
      output.push(`<p>${text(quoted[1])}</p>`);
    } else {
      if (open) enter(null);
      paragraph.push(line.trim());
    }
  }
  enter(null);
  return output.join("\n");
}
