import type { Jurisdiction, Language } from "../domain/vocabulary.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Block } from "./blocks.ts";
import type { Noise } from "./noise.ts";
import type { SourceDocument } from "./source-line.ts";

const genericTitle =
  /^(?:[\d.]+\s+)?(?:forord|indhold|indholdsfortegnelse|innhold|resumé|resume|sammenfatning|sammendrag|introduktion|indledning|innledning|baggrund|bakgrunn|viden|summary|abstract|contents|preface|introduction|background|formål|agenda|microsoft word.*|untitled|document\d*|slide \d+|powerpoint.*)$/i;

/** A file name as a title: no ending, and spaces for what stands in their place. */
function titleOfFileName(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z]{1,5}$/i, "")
    .replace(/[_\-+.\s]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1) || fileName;
}

/** The header most often on top of the pages, without its page number, when it is long enough to be a title. */
function runningTitle(document: SourceDocument, noise: readonly (Noise | null)[]): string | null {
  const counts = new Map<string, number>();
  document.lines.forEach((line, i) => {
    if (noise[i] !== "running-line") return;
    const words = line.text.replace(/^\d{1,4}\s*(?=\p{L})|(?<=\p{L}.*)\s+\d{1,3}$/gu, "");
    if (words.length >= 15) counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 ? most[0] : null;
}

/**
 * What to call a document: its metadata, the heading it opens with, the header on its pages, or
 * the name of its file, in this order.
 */
export function documentTitle(
  document: SourceDocument,
  blocks: readonly Block[],
  noise: readonly (Noise | null)[],
  fileName: string,
): string {
  const given = document.title?.replace(/\s+/g, " ").trim();
  if (given && given.length >= 4 && !genericTitle.test(given) && !/\.(?:docx?|pdf|indd|pptx?)$/i.test(given))
    return given;
  const opening = blocks.slice(0, 3).find((block) => block.kind === "heading" && block.level === 1);
  if (opening && !/^\d/.test(opening.text) && !genericTitle.test(opening.text)) return opening.text;
  return runningTitle(document, noise) ?? titleOfFileName(fileName);
}

const months =
  "januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|january|february|march|may|june|july|october";
const datedTitle = new RegExp(
  `(?:\\b(?:${months})\\s+|©\\s*|\\b\\d{1,2}[./-]\\s?\\d{1,2}[./-]?\\s?|\\b(?:udgivet|publiceret|utgitt|published|version|dato|date|dateret|datert)\\b[^\\d\\n]{0,20})((?:19|20)\\d\\d)\\b`,
  "iu",
);
const titlePage = 1_200;

/**
 * The year a document is from, or null: a date on its first page, its metadata, or the latest year
 * that it names several times (what it is about can hardly be younger). `latest` is the last year possible.
 */
export function documentYear(document: SourceDocument, latest: number): number | null {
  const possible = (year: number | null) => (year !== null && year >= 1950 && year <= latest ? year : null);
  const text = document.lines.map((line) => line.text).join("\n");
  const printed = possible(Number(datedTitle.exec(text.replace(/^\s+/, "").slice(0, titlePage))?.[1] ?? Number.NaN));
  if (printed) return printed;
  if (possible(document.year)) return document.year;
  const counts = new Map<number, number>();
  for (const [found] of text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g))
    counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const often = [...counts].filter(([year, count]) => count >= 2 && possible(year) !== null).map(([year]) => year);
  return often.length ? Math.max(...often) : null;
}

const sampleLength = 400;

/** The language of a whole document, decided by many samples since one sentence may mislead. */
export function documentLanguage(text: string): Language {
  const votes: Record<Language, number> = { da: 0.01, nb: 0, en: 0 };
  const step = Math.max(sampleLength, Math.floor(text.length / 60));
  for (let start = 0; start < text.length; start += step) {
    const { language, confidence } = detectLanguage(text.slice(start, start + sampleLength));
    votes[language] += confidence;
  }
  return (["da", "nb", "en"] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
}

/** The language of one passage: the document's, unless the passage clearly is in another. */
export function passageLanguage(text: string, ofDocument: Language): Language {
  const { language, confidence } = detectLanguage(text);
  // Danish and bokmål share most words: one passage seldom proves the document wrong.
  const needed = language !== "en" && ofDocument !== "en" ? 0.75 : 0.4;
  return text.length >= 120 && confidence >= needed ? language : ofDocument;
}

/** Whose rules a document probably tells; bokmål is written in Norway only. */
export function documentJurisdiction(language: Language, text: string): Jurisdiction {
  if (language === "nb") return "NO";
  const norwegian = text.match(/\b(?:Norway|Norwegian|NAV)\b/g)?.length ?? 0;
  const danish = text.match(/\b(?:Denmark|Danish|Danmark)\b/g)?.length ?? 0;
  return language === "en" && norwegian > 2 * danish + 2 ? "NO" : "DK";
}
