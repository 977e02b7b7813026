import { marked, type Token, type Tokens } from "marked";

const footnoteReference = /\s*\[\^([a-z0-9-]+)\]/g;

/** The ids of all `[^id]` references in a piece of Markdown, in order, without repeats. */
export function footnoteIds(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(footnoteReference)].map((match) => match[1] as string))];
}

/** True when a line opens a list item in text made by {@link plainText}. */
export const listMarker = /^(?:• |\d{1,2}\. )/;

function inlineText(tokens: readonly Token[] | undefined, raw: string): string {
  if (!tokens) return raw;
  return tokens
    .map((token): string => {
      if (token.type === "html") return "";
      if (token.type === "br") return " ";
      if ("tokens" in token && token.tokens) return inlineText(token.tokens, token.raw);
      return "text" in token && typeof token.text === "string" ? token.text : token.raw;
    })
    .join("");
}

function clean(text: string): string {
  return decodeEntities(text.replace(footnoteReference, "").replace(/\s+/g, " ").trim());
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}

function listLines(list: Tokens.List): string[] {
  const start = typeof list.start === "number" ? list.start : 1;
  return list.items.flatMap((item, index) => {
    const own = item.tokens.filter((token) => token.type !== "list");
    const nested = item.tokens.filter((token): token is Tokens.List => token.type === "list");
    const text = clean(
      own.map((token) => inlineText("tokens" in token ? token.tokens : undefined, token.raw)).join(" "),
    );
    const marker = list.ordered ? `${start + index}. ` : "• ";
    return [marker + text, ...nested.flatMap(listLines)];
  });
}

/** A table row as a sentence of its own: `first cell – Header: cell; Header: cell`. */
function tableLines(table: Tokens.Table): string[] {
  const header = table.header.map((cell) => clean(inlineText(cell.tokens, cell.text)));
  return table.rows.map((row) => {
    const cells = row.map((cell) => clean(inlineText(cell.tokens, cell.text)));
    const rest = cells.slice(1).map((cell, index) => (header[index + 1] ? `${header[index + 1]}: ${cell}` : cell));
    return `• ${cells[0] ?? ""}${rest.length ? ` – ${rest.join("; ")}` : ""}`;
  });
}

function blockText(token: Token): string {
  switch (token.type) {
    case "paragraph":
      return clean(inlineText((token as Tokens.Paragraph).tokens, token.raw));
    case "list":
      return listLines(token as Tokens.List).join("\n");
    case "table":
      return tableLines(token as Tokens.Table).join("\n");
    case "blockquote":
      return ((token as Tokens.Blockquote).tokens ?? []).map(blockText).filter(Boolean).join("\n\n");
    case "code":
      return (token as Tokens.Code).text;
    case "text":
      return clean(token.raw);
    default:
      return ""; // headings, rules, HTML comments and blank space are not text to quote
  }
}

/**
 * Sentences that only point to another article ("Se [klage](dk-klage.md)."): right on the article's
 * page, where they are links, and empty in a quotation.
 */
const pointer =
  /(?<=^|[.!?:]\s|\n|\d\.\s|[-*]\s)(?:Se|Se også|Se mere i|Læs mere|Læs også|Læs mere i|Læs mere om|Les mer|Les mer om|Les også|See|See also|Read more)(?:\s[^.[\]\n]{0,60})?\[[^\]\n]+\]\([^)\n]+\.md[^)\n]*\)\.[^\S\n]*/g;

/**
 * The readable text of a section: paragraphs parted by blank lines, list items and table
 * rows one a line behind `• ` or `1. `, no footnotes, no markup, no comments, no bare pointers.
 */
export function plainText(markdown: string): string {
  return marked.lexer(markdown.replace(pointer, "")).map(blockText).filter(Boolean).join("\n\n");
}
