import { raw } from "hono/html";
import { marked } from "marked";
import type { Passage } from "../../../domain/passage.ts";
import type { Html } from "./html-type.ts";

/** The Markdown without the headings it stands under: the page shows those itself. */
function withoutHeadings({ markdown, title, headings }: Passage): string {
  const shown = new Set([title, ...headings]);
  const lines = markdown.split("\n");
  const first = lines.findIndex((line, at) => {
    const heading = /^#{1,6}\s+(.+?)\s*(?:\{[^}]*\})?\s*$/.exec(line)?.[1];
    return line.trim() !== "" && !(heading !== undefined && (at === 0 || shown.has(heading)));
  });
  return lines.slice(Math.max(0, first)).join("\n");
}

/** A passage's Markdown as HTML: heading, footnotes and comments out, article links turned into pages. */
export function passageHtml(passage: Passage): Html {
  const body = withoutHeadings(passage)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s*\[\^[a-z0-9-]+\]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\]\((?:\.\.\/[a-z]+\/)?([a-z0-9-]+)\.md(#[^)\s]*)?\)/g, "](/knowledge/$1$2)")
    // Only links within the service and to secure addresses stay links.
    .replace(/\]\((?!\/|https:\/\/)[^)]*\)/g, "]");
  return raw(marked.parse(body, { async: false }));
}
