import { escapeHtml } from "./escape-html.ts";

/** HTML of one `[n]` marker. */
export type MarkerHtml = (number: number) => string;

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
 * The Markdown of an answer as HTML: paragraphs, headings (also a bold line alone), lists, quotations,
 * bold, italics and `[n]` markers. All text is escaped first and links or HTML in the text stay text,
 * so no source and no model can bring markup in.
 */
export function markdownHtml(markdown: string, marker: MarkerHtml, headingLevel = 3): string {
  const output: string[] = [];
  let paragraph: string[] = [];
  let open: "ul" | "ol" | "blockquote" | null = null;
  const endParagraph = () => {
    if (paragraph.length) output.push(`<p>${inline(paragraph.join(" "), marker)}</p>`);
    paragraph = [];
  };
  const enter = (block: typeof open, start = "") => {
    endParagraph();
    if (open === block) return;
    if (open) output.push(`</${open}>`);
    if (block) output.push(`<${block}${start}>`);
    open = block;
  };
  for (const line of markdown.split("\n")) {
    const title = heading.exec(line.trim());
    const item = bullet.exec(line);
    const numbered = ordinal.exec(line);
    const quoted = /^\s*>\s?(.*)$/.exec(line);
    if (!line.trim()) enter(null);
    else if (title) {
      enter(null);
      output.push(`<h${headingLevel}>${inline(title[1] ?? title[2] ?? "", marker)}</h${headingLevel}>`);
    } else if (item) {
      enter("ul");
      output.push(`<li>${inline(item[1] ?? "", marker)}</li>`);
    } else if (numbered) {
      enter("ol", numbered[1] === "1" ? "" : ` start="${numbered[1]}"`);
      output.push(`<li>${inline(numbered[2] ?? "", marker)}</li>`);
    } else if (quoted) {
      enter("blockquote");
      output.push(`<p>${inline(quoted[1] ?? "", marker)}</p>`);
    } else {
      if (open) enter(null);
      paragraph.push(line.trim());
    }
  }
  enter(null);
  return output.join("\n");
}
