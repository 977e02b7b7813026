import { raw } from "hono/html";
import { marked } from "marked";
import type { Passage } from "../../../domain/passage.ts";
import type { Html } from "./html-type.ts";

/** A passage's Markdown as HTML: heading, footnotes and comments out, article links turned into pages. */
export function passageHtml(passage: Passage): Html {
  const body = passage.markdown
    .replace(/^#{2,4}[^\n]*\n?/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\s*\[\^[a-z0-9-]+\]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\]\((?:\.\.\/[a-z]+\/)?([a-z0-9-]+)\.md(#[^)\s]*)?\)/g, "](/knowledge/$1$2)")
    // Only links within the service and to secure addresses stay links.
    .replace(/\]\((?!\/|https:\/\/)[^)]*\)/g, "]");
  return raw(marked.parse(body, { async: false }));
}
