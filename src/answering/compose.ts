import type { Citation, Statement } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import type { Standing, Validity } from "../domain/validity.ts";
import type { Language } from "../domain/vocabulary.ts";
import type { SelectedRun } from "./select.ts";
import { words } from "./wording.ts";

/** An answer's text with its proofs, before the check. */
export interface ComposedAnswer {
  readonly blocks: readonly ComposedBlock[];
  readonly citations: readonly Citation[];
}

/** One citation's sentences, shown together under an optional label. */
export interface ComposedBlock {
  readonly label: string | null;
  readonly statements: readonly (Statement & { readonly listItem: boolean; readonly ordinal: number | null })[];
}

/** The address of a passage on the article page. */
export function passageUrl(passage: Passage): string {
  const anchor = passage.passageId.slice(passage.documentId.length + 1);
  return `/knowledge/${encodeURIComponent(passage.documentId)}#${anchor}`;
}

const year = (day: string) => day.slice(0, 4);

/** What the reader must know about a passage's time before reading it; null for law in force. */
export function standingLabel(
  validity: Validity,
  standing: Standing,
  place: string | null,
  language: Language,
): string | null {
  const text = words(language);
  if (standing === "historic") return text.labels.historic(validity.from, validity.to);
  if (standing === "upcoming") return text.labels.planned(validity.from);
  switch (validity.status) {
    case "proposal":
      return text.labels.proposal(year(validity.from));
    case "local-practice":
      return text.labels.local(place, year(validity.from));
    case "project":
      return text.labels.project(place, year(validity.from));
    case "research":
      return text.labels.research(year(validity.from));
    default:
      return null;
  }
}

/** The proof of a run: the passage from its first unit to its last. */
export function toCitation(run: SelectedRun, number: number): Citation {
  const { passage } = run;
  const start = run.units[0]?.start ?? 0;
  const end = run.units.at(-1)?.end ?? 0;
  return {
    number,
    passageId: passage.passageId,
    documentId: passage.documentId,
    title: passage.title,
    kind: passage.kind,
    headings: passage.headings,
    quote: passage.text.slice(start, end),
    start,
    end,
    language: passage.language,
    validity: passage.validity,
    sources: passage.sources,
    url: passageUrl(passage),
  };
}

/** Headings that say nothing the answer itself does not say. */
const generic =
  /^(kort svar|kort fortalt|kort fortalt på .*|in short, in english|in english|til fagfolk|for fagfolk)$/i;
/** Headings that tell the time again, which the standing label tells exactly. */
const tellsTime = /^(planlagt|planlegg|sådan var|slik var|sånn var|forslag|tidligere|før )/i;

/** Turns selected runs into labelled blocks of cited statements. Each run is one citation. */
export function composeExtract(runs: readonly SelectedRun[], language: Language): ComposedAnswer {
  const citations: Citation[] = [];
  const blocks: ComposedBlock[] = [];
  let lastStanding: string | null = null;
  let lastPassage: string | null = null;
  runs.forEach((run, index) => {
    const { passage } = run;
    const number = citations.length + 1;
    citations.push(toCitation(run, number));
    const standing = run.notYet
      ? words(language).labels.notYet(passage.validity.from)
      : standingLabel(passage.validity, run.standing, passage.place, language);
    const heading = (passage.headings.at(-1) ?? "").replace(/[:.]$/, "");
    const showHeading =
      index > 0 &&
      !generic.test(heading) &&
      passage.language !== "en" &&
      !(standing !== null && tellsTime.test(heading));
    const parts = [standing === lastStanding ? null : standing, showHeading ? heading : null].filter(Boolean);
    blocks.push({
      label: passage.passageId === lastPassage || !parts.length ? null : parts.join(" – "),
      statements: run.units.map((unit) => ({
        text: unit.text,
        citations: [number],
        listItem: unit.kind === "list-item",
        ordinal: unit.ordinal,
      })),
    });
    lastStanding = standing;
    lastPassage = passage.passageId;
  });
  return { blocks, citations };
}

/** Markdown of the blocks that still have statements, with `[n]` behind each citation's last sentence. */
export function renderMarkdown(blocks: readonly ComposedBlock[]): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (!block.statements.length) continue;
    if (block.label) parts.push(`**${block.label}**`);
    let paragraph: string[] = [];
    let list: string[] = [];
    const flush = () => {
      if (paragraph.length) parts.push(paragraph.join(" "));
      if (list.length) parts.push(list.join("\n"));
      paragraph = [];
      list = [];
    };
    block.statements.forEach((statement, i) => {
      const next = block.statements[i + 1];
      const mark =
        next && next.citations.join() === statement.citations.join()
          ? ""
          : ` ${statement.citations.map((n) => `[${n}]`).join("")}`;
      if (statement.listItem) {
        if (paragraph.length) flush();
        list.push(`${statement.ordinal === null ? "-" : `${statement.ordinal}.`} ${statement.text}${mark}`);
      } else {
        if (list.length) flush();
        paragraph.push(statement.text + mark);
      }
    });
    flush();
  }
  return parts.join("\n\n");
}
