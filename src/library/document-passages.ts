import type { DocumentSummary, Passage } from "../domain/passage.ts";
import { audiences } from "../domain/vocabulary.ts";
import { shortSlug } from "../language/slug.ts";
import { findBlocks } from "./blocks.ts";
import {
  documentJurisdiction,
  documentLanguage,
  documentTitle,
  documentYear,
  passageLanguage,
} from "./document-facts.ts";
import { findNoise } from "./noise.ts";
import { findSections, joinTinySections } from "./sections.ts";
import { rawOffset, type SourceDocument, type SourceLine } from "./source-line.ts";
import { defaultSize, type PassageSize, type Piece, passageText, splitSection } from "./split-section.ts";

/** Raised whenever the same document would give other passages, so that kept ones are made anew. */
export const libraryVersion = "1";

/** Where a document came from. */
export interface DocumentOrigin {
  readonly documentId: string;
  readonly fileName: string;
  /** The year the file was last changed: what a document is dated by that names no year. */
  readonly fileYear: number;
}

/** A passage in the making: where its slice of the document begins, and what is searched in it. */
interface Draft {
  start: number;
  readonly path: readonly string[];
  readonly text: string;
  readonly page: number | null;
}

/** The offset in the whole extracted text at which a piece begins. */
function pieceStart(piece: Piece, lines: readonly SourceLine[], lineStarts: readonly number[]): number {
  const { parts, text } = piece.block;
  const part = parts.findLast((candidate) => candidate.offset <= piece.start) ?? parts[0];
  if (!part) return 0;
  const line = lines[part.line] as SourceLine;
  const lineStart = lineStarts[part.line] as number;
  if (piece.start === 0 || piece.start === part.offset) return lineStart;
  // Mending shortens a line at its end only, so that columns agree up to there.
  const visible = text.slice(part.offset, piece.start) + text.slice(piece.start, piece.start + 24);
  return lineStart + rawOffset(line.raw, visible, piece.start - part.offset);
}

function drafts(document: SourceDocument, size: PassageSize): { drafts: Draft[]; title: (fileName: string) => string } {
  const { lines } = document;
  const noise = findNoise(lines, document.form);
  const blocks = findBlocks(document, noise);
  const lineStarts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    lineStarts.push(offset);
    offset += line.raw.length;
  }
  const found: Draft[] = [];
  for (const section of joinTinySections(findSections(blocks), size.tiny, size.maximum)) {
    const headingLine = section.headings[0]?.parts[0]?.line;
    const groups = splitSection(section.blocks, size);
    if (groups.length === 0 && headingLine !== undefined)
      found.push({
        start: lineStarts[headingLine] as number,
        path: section.path,
        text: "",
        page: section.headings[0]?.page ?? null,
      });
    groups.forEach((group, i) => {
      const first = group[0] as Piece;
      const start =
        i === 0 && headingLine !== undefined
          ? (lineStarts[headingLine] as number)
          : pieceStart(first, lines, lineStarts);
      found.push({ start, path: section.path, text: passageText(group), page: first.block.page });
    });
  }
  // Long stretches of noise stand for themselves, so that no passage carries a whole reference list.
  for (let i = 0; i < lines.length; i++) {
    const kind = noise[i];
    if ((kind !== "references" && kind !== "contents") || noise[i - 1] === kind) continue;
    const before = lines.slice(0, i).findLastIndex((line, k) => line.text !== "" && noise[k] !== kind);
    if (before >= 0 && noise.slice(before, i).includes(kind)) continue;
    found.push({
      start: lineStarts[i] as number,
      path: [(lines[i] as SourceLine).text],
      text: "",
      page: (lines[i] as SourceLine).page,
    });
  }
  found.sort((a, b) => a.start - b.start);
  if (found[0]) found[0].start = 0;
  return { drafts: found, title: (fileName) => documentTitle(document, blocks, noise, fileName) };
}

/**
 * Cuts a document into passages. All `markdown` slices in order are the extracted text, byte for
 * byte; `text` leaves out running lines, page numbers, contents and reference lists, so that a
 * passage of nothing else has none and is not searched.
 */
export function documentPassages(
  document: SourceDocument,
  origin: DocumentOrigin,
  size: PassageSize = defaultSize,
): Passage[] {
  const whole = document.lines.map((line) => line.raw).join("");
  const made = drafts(document, size);
  const text = made.drafts.map((draft) => draft.text).join("\n");
  const title = made.title(origin.fileName);
  const language = documentLanguage(text);
  const jurisdiction = documentJurisdiction(language, text);
  const year = documentYear(document, origin.fileYear) ?? origin.fileYear;
  const seen = new Map<string, number>();
  return made.drafts.map((draft, position): Passage => {
    const address = draft.path.slice(-3).map(shortSlug).join("/") || "start";
    const ordinal = (seen.get(address) ?? 0) + 1;
    seen.set(address, ordinal);
    const heading = draft.path.at(-1) ?? "";
    return {
      passageId: `${origin.documentId}#${address}${ordinal > 1 ? `-${ordinal}` : ""}`,
      documentId: origin.documentId,
      collection: "library",
      title,
      kind: "library",
      type: "document",
      headings: draft.path,
      language: passageLanguage(draft.text, language),
      jurisdiction,
      audience: audiences,
      topics: [],
      benefit: null,
      place: null,
      text: draft.text,
      markdown: whole.slice(draft.start, made.drafts[position + 1]?.start ?? whole.length),
      questions: [],
      validity: {
        versionId: "document",
        status: "research",
        from: `${year}-01-01`,
        to: null,
        certainty: "uncertain",
        note: origin.fileName,
      },
      sources: [
        {
          id: origin.documentId,
          title,
          publisher: document.author ?? "",
          year,
          place: draft.page === null ? heading : `s. ${draft.page}`,
        },
      ],
      position,
      ...(draft.page === null ? {} : { page: draft.page }),
    };
  });
}

/** What lists tell about a library document; `passages` are all of one document, at least one. */
export function librarySummary(passages: readonly Passage[]): DocumentSummary {
  const [first] = passages;
  if (!first) throw new RangeError("a document without passages has no summary");
  const searched = passages.filter((passage) => passage.text !== "");
  const ofMost = searched.toSorted(
    (a, b) =>
      searched.filter((p) => p.language === b.language).length -
      searched.filter((p) => p.language === a.language).length,
  )[0];
  return {
    id: first.documentId,
    title: first.title,
    collection: "library",
    kind: "library",
    type: "document",
    language: (ofMost ?? first).language,
    jurisdiction: first.jurisdiction,
    audience: first.audience,
    topics: [],
    reviewed: null,
    reviewBy: null,
    passageIds: passages.map((passage) => passage.passageId),
  };
}
