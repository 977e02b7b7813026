import { passageUrl } from "../../answering/compose.ts";
import type { SearchResult } from "../../retrieval/search.ts";

/** One cell. A leading sign that a spreadsheet would run as a formula is defused. */
function cell(value: string | number | null): string {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const header = [
  "title",
  "heading",
  "text",
  "status",
  "from",
  "to",
  "certainty",
  "country",
  "audience",
  "kind",
  "topics",
  "sources",
  "address",
  "score",
];

/** Search results as CSV (RFC 4180) with a byte order mark, so that spreadsheets read æ, ø and å. */
export function searchCsv(results: readonly SearchResult[], origin: string): string {
  const rows = results.map(({ passage, score }) => [
    passage.title,
    passage.headings.join(" / "),
    passage.text,
    passage.validity.status,
    passage.validity.from,
    passage.validity.to,
    passage.validity.certainty,
    passage.jurisdiction,
    passage.audience.join(" "),
    passage.kind,
    passage.topics.join(" "),
    passage.sources
      .map(
        (source) => `${source.title}${source.place ? `, ${source.place}` : ""} (${source.publisher}, ${source.year})`,
      )
      .join("; "),
    origin + passageUrl(passage),
    score,
  ]);
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
