import { rowText } from "./row-text.ts";
import { type SourceDocument, type SourceLine, splitRawLines, visibleText, yearOf } from "./source-line.ts";

const heading = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const item = /^\s*(?:[-*+]|(\d{1,3}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?/;
const frontMatter = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** The words of a line of Markdown without its inline markup. */
function inlineWords(markdown: string): string {
  return visibleText(
    markdown
      .replace(/<!--.*?-->/g, "")
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replace(/\[\^[^\]]+\]/g, "")
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
      .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "$2")
      .replace(/`([^`]+)`/g, "$1")
      .replace(/<\/?[a-z][^>]*>/gi, ""),
  );
}

function tableCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map(inlineWords);
}

/**
 * Reads Markdown. Lines of one paragraph are one source line, so that its markup is believed; front
 * matter gives title, author and date and is itself not searched.
 */
export function markdownLines(text: string): SourceDocument {
  const front = frontMatter.exec(text)?.[0] ?? "";
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, "im").exec(front)?.[1] || null;
  const lines: SourceLine[] = front ? [{ raw: front, text: "", page: null, level: null, role: "body" }] : [];
  // The paragraph or list item that the next line may carry on.
  const open: { line: SourceLine | null } = { line: null };
  let header: string[] = [];
  let fence: string | null = null;
  const close = () => {
    if (open.line) lines.push(open.line);
    open.line = null;
  };
  const add = (raw: string, words: string, role: SourceLine["role"], level: number | null = null) => {
    close();
    lines.push({ raw, text: words, page: null, level, role });
  };
  for (const raw of splitRawLines(text.slice(front.length))) {
    const line = raw.replace(/[\r\n]+$/, "");
    const marker = /^\s*(```|~~~)/.exec(line)?.[1] ?? null;
    if (marker !== null && (fence === null || fence === marker)) {
      fence = fence === null ? marker : null;
      add(raw, "", "body");
      continue;
    }
    if (fence !== null) {
      add(raw, visibleText(line), "body");
      continue;
    }
    const title = heading.exec(line);
    const listed = item.exec(line);
    const isRow = /^\s*\|.*\|\s*$/.test(line);
    if (!isRow) header = [];
    if (/^=+\s*$/.test(line) && open.line?.role === "body")
      open.line = { ...open.line, raw: open.line.raw + raw, level: 1 };
    else if (line.trim() === "" || /^\s*(?:[-*_][ \t]*){3,}$/.test(line) || /^\s*<!--.*-->\s*$/.test(line))
      add(raw, "", "body");
    else if (title) add(raw, inlineWords(title[2] as string), "body", (title[1] as string).length);
    else if (isRow) {
      const cells = tableCells(line);
      if (cells.every((cell) => /^:?-+:?$/.test(cell))) add(raw, "", "table-row");
      else if (header.length === 0) {
        header = cells;
        add(raw, cells.join(" | "), "table-row");
      } else add(raw, rowText(cells, header), "table-row");
    } else if (listed) {
      close();
      const ordinal = listed[1] ? `${listed[1].replace(")", ".")} ` : "";
      open.line = {
        raw,
        text: ordinal + inlineWords(line.slice(listed[0].length)),
        page: null,
        level: null,
        role: "list-item",
      };
    } else {
      const words = inlineWords(line.replace(/^\s*>+ ?/, ""));
      open.line = open.line
        ? { ...open.line, raw: open.line.raw + raw, text: `${open.line.text} ${words}`.trim() }
        : { raw, text: words, page: null, level: null, role: "body" };
    }
  }
  close();
  return {
    lines,
    form: "marked",
    title: field("title") ?? lines.find((line) => line.level === 1)?.text ?? null,
    author: field("author") ?? field("publisher"),
    year: yearOf(field("date") ?? field("year")),
  };
}
