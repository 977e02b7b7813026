import type { Answer, Citation, Contact } from "../../domain/answer.ts";
import type { Passage, SourceReference } from "../../domain/passage.ts";
import type { Validity } from "../../domain/validity.ts";

/** One question or passage on the sheet, in sentences that stand in the knowledge. */
export interface SheetItem {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly validity: Validity | null;
  readonly sources: readonly SourceReference[];
  readonly url: string;
  readonly shortened: boolean;
}

export interface Sheet {
  readonly items: readonly SheetItem[];
  readonly contacts: readonly Contact[];
  /** The works the items rest on, each once. */
  readonly sources: readonly SourceReference[];
  readonly unanswered: readonly string[];
}

/** Lines of running text on an A4 page, and how much of a line other things take. */
const page = { lines: 50, charactersPerLine: 84, smallCharactersPerLine: 104, smallLine: 0.8 };
/** Characters a paragraph takes beside its own: half its last line and the distance to the next. */
const paragraphTakes = 75;
/** Title and date above, the heading of the notes and two lines to write on. */
const fixedLines = 9;
/** Title, date of validity and distances of one item. */
const itemLines = 3.4;

/** How contacts and sources stand on the sheet, as text: what they take is not there for the answers. */
export const contactLine = ({ name, phone, url, for: about }: Contact): string =>
  `${[name, phone, url?.replace("https://", "")].filter(Boolean).join(" ")}: ${about}`;
export const sourcesLine = (sources: readonly SourceReference[]): string =>
  sources
    .map(({ title, place, publisher, year }) => `${title}${place ? `, ${place}` : ""} (${publisher}, ${year})`)
    .join("; ");

/** Characters of text each of `count` items may take beside these contacts and sources. */
export function itemBudget(
  count: number,
  contacts: readonly Contact[] = [],
  sources: readonly SourceReference[] = [],
): number {
  const lines = (text: string, width: number) => Math.ceil(text.length / width);
  const contactLines = contacts.reduce((sum, contact) => sum + lines(contactLine(contact), page.charactersPerLine), 0);
  const footLines = (lines(sourcesLine(sources), page.smallCharactersPerLine) + 2) * page.smallLine;
  const left = page.lines - fixedLines - contactLines - footLines - itemLines * count;
  return Math.max(0, Math.floor((left / Math.max(1, count)) * page.charactersPerLine));
}

/** Whole paragraphs, then whole sentences, until the budget of characters is used; at least one sentence. */
export function fitParagraphs(
  paragraphs: readonly string[],
  budget: number,
  paragraphTakes = 0,
): { paragraphs: string[]; shortened: boolean } {
  const kept: string[] = [];
  let left = budget;
  for (const paragraph of paragraphs) {
    left -= paragraphTakes;
    if (paragraph.length <= left) {
      kept.push(paragraph);
      left -= paragraph.length;
      continue;
    }
    const lines = paragraph.includes("\n") ? paragraph.split("\n") : paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    const joiner = paragraph.includes("\n") ? "\n" : " ";
    const fitting: string[] = [];
    for (const line of lines) {
      if (line.length > left && (kept.length || fitting.length)) break;
      fitting.push(line);
      left -= line.length;
    }
    if (fitting.length) kept.push(fitting.join(joiner));
    return { paragraphs: kept, shortened: true };
  }
  return { paragraphs: kept, shortened: false };
}

/** An item with all its text, to be shortened to what the page leaves it. */
export interface SheetDraft extends Omit<SheetItem, "shortened"> {
  /** For each paragraph the citation that says how it stands; none for a passage. */
  readonly cited?: readonly Citation[];
}

/** The draft with as many whole sentences as fit, and only the sources of what is shown. */
export function shortenDraft({ cited, ...draft }: SheetDraft, budget: number): SheetItem {
  const { paragraphs, shortened } = fitParagraphs(draft.paragraphs, budget, paragraphTakes);
  const sources = cited ? sourcesOf(cited.slice(0, paragraphs.length)) : draft.sources;
  return { ...draft, paragraphs, shortened, sources };
}

function sourcesOf(citations: readonly Citation[]): SourceReference[] {
  const sources = citations
    .flatMap((citation) => citation.sources.slice(0, 2))
    .map((source) => [source.id, source] as const);
  return [...new Map(sources).values()].slice(0, 2);
}

/** An answer as a draft: the cited sentences, those of one citation together. */
export function draftFromAnswer(question: string, answer: Answer): SheetDraft | null {
  if (!answer.statements.length) return null;
  const groups: { key: string; texts: string[] }[] = [];
  for (const { text, citations } of answer.statements) {
    const key = citations.join();
    const last = groups.at(-1);
    if (last?.key === key) last.texts.push(text);
    else groups.push({ key, texts: [text] });
  }
  const byNumber = new Map(answer.citations.map((citation) => [String(citation.number), citation]));
  const citationOf = ({ key }: { key: string }) => byNumber.get(key.split(",")[0] ?? "");
  // What is not in force today has no place on a sheet that a patient acts on.
  const current = groups.filter((group) => citationOf(group)?.validity.status === "in-force");
  const chosen = current.length ? current : groups;
  const cited = chosen.flatMap((group) => citationOf(group) ?? []);
  return {
    title: question,
    language: answer.language,
    paragraphs: chosen.map(({ texts }) => texts.join(" ")),
    validity: cited[0]?.validity ?? null,
    sources: sourcesOf(cited),
    cited,
    url: cited[0]?.url ?? "",
  };
}

/** A passage as a draft. */
export function draftFromPassage(passage: Passage, url: string): SheetDraft {
  const heading = passage.headings.at(-1) ?? passage.title;
  return {
    title: /^(kort svar|kort fortalt|in short, in english)$/i.test(heading) ? passage.title : heading,
    language: passage.language,
    paragraphs: passage.text.split("\n\n"),
    validity: passage.validity,
    sources: passage.sources.slice(0, 2),
    url,
  };
}
