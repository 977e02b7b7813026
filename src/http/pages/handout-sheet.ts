import type { Answer, Contact } from "../../domain/answer.ts";
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
  readonly unanswered: readonly string[];
}

/** Characters of running text that fit on an A4 page beside title, contacts, sources and room for notes. */
const pageBudget = 1_800;
/** What an item's own title, date and address take of it. */
const itemOverhead = 170;

/** Characters of text each of `count` items may take. */
export const itemBudget = (count: number): number => Math.floor(pageBudget / Math.max(1, count)) - itemOverhead;

/** Whole paragraphs, then whole sentences, until the budget is used; at least one sentence. */
export function fitParagraphs(
  paragraphs: readonly string[],
  budget: number,
): { paragraphs: string[]; shortened: boolean } {
  const kept: string[] = [];
  let left = budget;
  for (const paragraph of paragraphs) {
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

/** An answer as an item: the cited sentences, those of one citation together. */
export function itemFromAnswer(question: string, answer: Answer, budget: number): SheetItem | null {
  if (!answer.statements.length) return null;
  const groups: { key: string; texts: string[] }[] = [];
  for (const { text, citations } of answer.statements) {
    const key = citations.join();
    const last = groups.at(-1);
    if (last?.key === key) last.texts.push(text);
    else groups.push({ key, texts: [text] });
  }
  const byNumber = new Map(answer.citations.map((citation) => [String(citation.number), citation]));
  // What is not in force today has no place on a sheet that a patient acts on.
  const current = groups.filter(({ key }) => byNumber.get(key.split(",")[0] ?? "")?.validity.status === "in-force");
  const chosen = current.length ? current : groups;
  const fitted = fitParagraphs(
    chosen.map(({ texts }) => texts.join(" ")),
    budget,
  );
  const used = chosen
    .slice(0, fitted.paragraphs.length)
    .flatMap(({ key }) => byNumber.get(key.split(",")[0] ?? "") ?? []);
  const [first] = used;
  const sources = new Map(
    used.flatMap((citation) => citation.sources.slice(0, 2)).map((source) => [source.id, source]),
  );
  return {
    title: question,
    language: answer.language,
    paragraphs: fitted.paragraphs,
    validity: first?.validity ?? null,
    sources: [...sources.values()].slice(0, 3),
    url: first?.url ?? "",
    shortened: fitted.shortened,
  };
}

/** A passage as an item. */
export function itemFromPassage(passage: Passage, url: string, budget: number): SheetItem {
  const fitted = fitParagraphs(passage.text.split("\n\n"), budget);
  const heading = passage.headings.at(-1) ?? passage.title;
  return {
    title: /^(kort svar|kort fortalt|in short, in english)$/i.test(heading) ? passage.title : heading,
    language: passage.language,
    paragraphs: fitted.paragraphs,
    validity: passage.validity,
    sources: passage.sources.slice(0, 3),
    url,
    shortened: fitted.shortened,
  };
}
