import type { Question } from "../../domain/answer.ts";
import type { Passage } from "../../domain/passage.ts";
import { type IsoDate, standingOn } from "../../domain/validity.ts";
import { splitUnits } from "../../language/sentences.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";
import type { AnsweringDependencies } from "../dependencies.ts";
import { changesIn, type SelectedRun } from "../select.ts";
import type { UnderstoodQuestion } from "../understand/understand-question.ts";
import { aspectsAsked } from "./aspects.ts";
import { type Candidate, candidatesOf, chooseRows, chooseTold } from "./choose-rows.ts";
import { findSide, leadsOf, passagesOf } from "./find-sides.ts";
import type { ComparedPair } from "./read-comparison.ts";

/** Two things side by side: a table when they share enough aspects, else a section each. */
export interface Comparison {
  readonly columns: readonly [string, string];
  /** Empty when there are sections instead. */
  readonly rows: readonly { readonly aspect: string; readonly cells: readonly [SelectedRun, SelectedRun] }[];
  readonly sections: readonly (readonly SelectedRun[])[];
  /** What changed lately or will change soon in what either side rests on. */
  readonly changes: readonly SelectedRun[];
}

const fewestRows = 2;
const sectionWords = 60;
const changeWords = 40;

const toRun = ({ passage, unit }: Candidate, today: IsoDate): SelectedRun => ({
  passage,
  standing: standingOn(passage.validity, today),
  units: [unit],
  role: "detail",
});

/**
 * Finds both sides of a comparison apart from each other, each with its own country, day and
 * documents, so that neither can lend the other its figures. Null when one side is not known well
 * enough, or both are told by the same passages.
 */
export async function gatherComparison(
  dependencies: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  pair: ComparedPair,
): Promise<Comparison | null> {
  const found = await Promise.all(pair.sides.map((side) => findSide(dependencies, question, understood, side)));
  const [first, second] = found;
  if (!first || !second) return null;
  const leads = leadsOf(pair, first, second);
  if (!leads) return null;
  const passages = await Promise.all([
    passagesOf(dependencies, first, question, understood, leads[0], pair),
    passagesOf(dependencies, second, question, understood, leads[1], pair),
  ]);
  const sides: [Candidate[], Candidate[]] = [
    candidatesOf(passages[0], first.side, second.side),
    candidatesOf(passages[1], second.side, first.side),
  ];
  const asked = aspectsAsked(understood.text);
  const rows = chooseRows(sides, asked.length ? asked : undefined);
  const columns = [first.side.label, second.side.label] as const;
  const day = pair.by === "time" ? second.asOf : understood.asOf;
  const changes = pair.by === "time" || understood.asOfGiven ? [] : await changesOf(dependencies, leads, day);
  if (rows.length >= fewestRows)
    return {
      columns,
      rows: rows.map(({ aspect, cells: [a, b] }) => ({
        aspect: aspect.label[understood.language],
        cells: [toRun(a, day), toRun(b, day)],
      })),
      sections: [],
      changes,
    };
  const sections = sides.map((candidates, i) => {
    const told = chooseTold(candidates, asked).map((candidate) => toRun(candidate, day));
    // Headings of older rules tell their years, not what they are about.
    const whole = !told.length && (!asked.length || pair.by === "time");
    return whole ? shortAnswer(leads[i as 0 | 1], passages[i as 0 | 1], day) : told;
  });
  return sections.every((section) => section.length) ? { columns, rows: [], sections, changes } : null;
}

/** The head of a side's short answer; for an older rule, of the passage that tells it. */
function shortAnswer(
  lead: RetrievalHit,
  passages: readonly { readonly passage: Passage }[],
  today: IsoDate,
): SelectedRun[] {
  const { documentId } = lead.entry.passage;
  const opening = passages.find(({ passage }) => passage.documentId === documentId && passage.position === 0);
  return headOf(opening?.passage ?? lead.entry.passage, sectionWords, today, "detail");
}

/** The first sentences of what changed or will change in the two leading documents. */
async function changesOf(
  { index }: AnsweringDependencies,
  leads: readonly RetrievalHit[],
  today: IsoDate,
): Promise<SelectedRun[]> {
  const runs = await Promise.all(
    leads.map(async ({ entry: { passage: lead } }) => {
      const own = index.documents.find((document) => document.id === lead.documentId)?.passageIds ?? [];
      const passages = (await index.get(own)).map(({ passage }) => passage);
      const { upcoming, replaced } = changesIn(passages, (passage) => standingOn(passage.validity, today), today);
      return [upcoming, replaced].flatMap((passage) => (passage ? headOf(passage, changeWords, today, "change") : []));
    }),
  );
  return runs.flat();
}

/** The first sentences of a passage within `mostWords`, lists whole; none where a list would be cut. */
function headOf(passage: Passage, mostWords: number, today: IsoDate, role: SelectedRun["role"]): SelectedRun[] {
  let words = 0;
  const all = splitUnits(passage.text);
  const units = all.filter((unit, i) => {
    words += unit.text.split(/\s+/).length;
    return i === 0 || words <= mostWords;
  });
  while (units.length && (all[units.length]?.kind === "list-item" || units.at(-1)?.text.endsWith(":"))) units.pop();
  return units.length ? [{ passage, standing: standingOn(passage.validity, today), units, role }] : [];
}
