import { documentWords } from "./mend-lines.ts";
import { type SourceDocument, type SourceLine, splitRawLines, visibleText } from "./source-line.ts";

const bullet = /^\s*[•●▪■◦‣∙*\uF0B7][\s\u2007\uFFFD]*(?=\S|$)/u;
const dash = /^\s*[–—-][ \t\u2007\uFFFD]+(?=\S)/u;
const glyphLetter = /^\s*([uqnlvo§])(?:\t[\s\u2007\uFFFD]*|\s*$)/u;

/**
 * Letters that some fonts draw as bullets ("u", "q") count as such only in a document that does
 * it often and has few other lone letters: words that stand upright in a table give those too.
 */
function glyphLetters(rawLines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let lone = 0;
  for (const raw of rawLines) {
    if (/^\s*\p{L}\s*$/u.test(raw)) lone++;
    const letter = glyphLetter.exec(raw)?.[1];
    if (letter) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= Math.max(8, 0.6 * lone)).map(([letter]) => letter));
}

/** Mends words that a font has cut (ligature "fi re", drop capital "V ejledning") when the document also writes them whole. */
function mendGlyphs(text: string, words: ReadonlySet<string>): string {
  const whole = (cut: string, start: string, end: string) =>
    words.has((start + end).toLowerCase()) ? start + end : cut;
  return text.replace(/(\p{L}*f[il]) (\p{Ll}+)/gu, whole).replace(/^(\p{Lu}) (\p{Ll}+)/u, whole);
}

export interface LaidOutLine {
  readonly raw: string;
  readonly page: number | null;
  readonly level: number | null;
}

/** Reads lines as they stood on paper: recognises list markers and mends what fonts break. O(n). */
export function layoutLines(laidOut: readonly LaidOutLine[]): SourceLine[] {
  const raws = laidOut.map((line) => line.raw);
  const glyphs = glyphLetters(raws);
  const words = documentWords(raws.map(visibleText));
  let previous = "";
  let inList = false;
  return laidOut.map(({ raw, page, level }): SourceLine => {
    const letter = glyphLetter.exec(raw);
    let marker = bullet.exec(raw)?.[0] ?? (letter && glyphs.has(letter[1] as string) ? letter[0] : null);
    // A dash inside running text opens no list item.
    const dashed = dash.exec(raw)?.[0];
    if (dashed && (inList || previous === "" || /[:;.?!]$/.test(previous) || /^\p{Lu}/u.test(raw.slice(dashed.length))))
      marker = dashed;
    const text = mendGlyphs(visibleText(marker ? raw.slice(marker.length) : raw), words);
    if (marker !== null) inList = true;
    else if (text !== "" && /[.!?]$/.test(previous)) inList = false;
    if (text !== "") previous = text;
    return { raw, text, page, level, role: marker === null ? "body" : "list-item" };
  });
}

/** Reads plain text; form feeds part pages when there are any. */
export function textLines(text: string): SourceDocument {
  const paged = text.includes("\f");
  let page = 1;
  const laidOut = splitRawLines(text)
    .flatMap((raw) => raw.split(/(?=\f)/))
    .map((raw): LaidOutLine => {
      if (raw.startsWith("\f")) page++;
      return { raw, page: paged ? page : null, level: null };
    });
  return { lines: layoutLines(laidOut), form: "laid-out", title: null, author: null, year: null };
}
