import { escapeHtml } from "./escape-html.ts";

/** A stretch of a passage's text to mark (UTF-16 offsets); `id` makes it a place to jump to. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly id?: string;
}

/** A passage's plain text as HTML with the spans marked. Overlapping spans are cut, so that marks never nest. */
export function markedPassage(text: string, spans: readonly MarkedSpan[]): string {
  let at = 0;
  let output = "";
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    const id = span.id ? ` id="${escapeHtml(span.id)}"` : "";
    output += `${escapeHtml(text.slice(at, start))}<mark${id}>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return output + escapeHtml(text.slice(at));
}
