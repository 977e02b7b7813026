import { htmlLines } from "./html-lines.ts";
import { markdownLines } from "./markdown-lines.ts";
import { type PageItem, pageLines } from "./page-lines.ts";
import type { SourceDocument } from "./source-line.ts";
import { textLines } from "./text-lines.ts";

/** What a file reader gives: text of one kind, or the runs of text on pages with their places. */
export type ExtractedDocument =
  | { readonly kind: "html" | "markdown" | "text"; readonly text: string }
  | {
      readonly kind: "pages";
      readonly items: readonly (readonly PageItem[])[];
      readonly metadata: {
        readonly title: string | null;
        readonly author: string | null;
        readonly date: string | null;
      };
    };

/** The lines of an extracted document with what each is; the same for all formats. */
export function documentLines(document: ExtractedDocument): SourceDocument {
  switch (document.kind) {
    case "html":
      return htmlLines(document.text);
    case "markdown":
      return markdownLines(document.text);
    case "text":
      return textLines(document.text);
    case "pages":
      return pageLines(document.items, document.metadata);
  }
}
