import type { Passage } from "../domain/passage.ts";
import { addDays, isLaw, type Standing } from "../domain/validity.ts";
import type { Audience } from "../domain/vocabulary.ts";
import type { AnalysedQuery, Analyser } from "../language/analyser.ts";
import type { TextUnit } from "../language/sentences.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { completeLists, isPointer, scoreUnits, unitsOf, wordsIn } from "./analysed-units.ts";
import { isOwnSteps } from "./headings.ts";
import { leadingHit } from "./leading-hit.ts";
import { mayFollow } from "./may-follow.ts";
import { createTold } from "./repeated.ts";
import { defaultSelection } from "./selection-limits.ts";
import { countriesNamed } from "./understand/jurisdiction.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/** A run of neighbouring sentences or a whole list of one passage, cited as one quotation. */
export interface SelectedRun {
  readonly passage: Passage;
  readonly standing: Standing;
  readonly units: readonly TextUnit[];
  /** Why it is in the answer: `lead` first, `detail` more on the matter, `change` the rule before or after. */
  readonly role: "lead" | "detail" | "change";
  /** The rule began after the day asked about: all of it (`new`), or as it is now (`changed`). */
  readonly notYet?: "new" | "changed";
  /** True for what was found or tried in another country than the reader's. */
  readonly abroad?: boolean;
}

export interface SelectionInput {
  readonly query: AnalysedQuery;
  readonly question: UnderstoodQuestion;
  readonly audience: Audience;
  readonly hits: readonly RetrievalHit[];
  /** All passages of the documents among the hits, in reading order. */
  readonly documents: ReadonlyMap<string, readonly RetrievalHit["entry"][]>;
  readonly standingOf: (passage: Passage) => Standing;
  readonly today: string;
  /** True when nothing is told beside what leads. */
  readonly leadAlone?: boolean;
}

function toRuns(
  passage: Passage,
  standing: Standing,
  units: readonly TextUnit[],
  chosen: ReadonlySet<number>,
  role: SelectedRun["role"],
): SelectedRun[] {
  const runs: SelectedRun[] = [];
  let current: TextUnit[] = [];
  units.forEach((unit, i) => {
    if (chosen.has(i)) current.push(unit);
    else if (current.length) {
      runs.push({ passage, standing, units: current, role });
      current = [];
    }
  });
  if (current.length) runs.push({ passage, standing, units: current, role });
  return runs;
}

/**
 * Chooses the sentences that answer, in the order they will be read: the short answer of the
 * leading article, the passages that answer most directly, then what changed or will change.
 */
export function selectStatements(
  input: SelectionInput,
  analyser: Analyser,
  statistics: CorpusStatistics,
): SelectedRun[] {
  const { query, question, audience, hits, documents, standingOf, today } = input;
  const limits = defaultSelection;
  const best = leadingHit(hits, audience, question, limits);
  if (!best) return [];
  const budget = limits.words[audience];
  const runs: SelectedRun[] = [];
  const used = new Set<string>();
  let words = 0;

  const told = createTold();
  const lead = best.entry.passage;

  const take = (passage: Passage, role: SelectedRun["role"], maximumWords: number, keepWhole: boolean): void => {
    if (used.has(passage.passageId) || maximumWords < 12) return;
    const split = unitsOf(passage, analyser);
    const { units } = split;
    if (!units.length) return;
    const scores = scoreUnits(split, query, statistics);
    const total = wordsIn(passage.text);
    const chosen = new Set<number>();
    if (keepWhole && total <= maximumWords) for (const i of units.keys()) chosen.add(i);
    else {
      const order = units.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
      let taken = 0;
      for (const i of order) {
        const length = wordsIn(units[i]?.text ?? "");
        if (taken > 0 && taken + length > maximumWords) continue;
        if (
          !keepWhole &&
          taken > 0 &&
          (scores[i] as number) < limits.sentenceFloor * (scores[order[0] as number] as number)
        )
          continue;
        chosen.add(i);
        taken += length;
      }
      completeLists(units, chosen, 12);
    }
    for (const i of chosen) {
      const text = units[i]?.text ?? "";
      const stray = passage.documentId !== lead.documentId && tellsOtherCountry(text, question);
      if (isPointer(text) || stray) chosen.delete(i);
    }
    if (role === "detail") {
      const sentences = [...chosen].filter((i) => units[i]?.kind === "sentence");
      const again = sentences.filter((i) => told.repeats(units[i]?.text ?? "", split.terms[i] ?? new Set()));
      for (const i of again) chosen.delete(i);
      // Of a passage that mostly says it again only what tells a further fact stays.
      if (again.length >= chosen.size)
        for (const i of chosen) {
          const { kind, text } = units[i] as TextUnit;
          if (kind !== "sentence" || text.endsWith(":") || !told.adds(text)) chosen.delete(i);
        }
    }
    const made = toRuns(passage, standingOf(passage), units, chosen, role);
    if (!made.length) return;
    used.add(passage.passageId);
    for (const i of chosen) told.add(units[i]?.text ?? "", split.terms[i] ?? new Set());
    runs.push(...made);
    words += made.flatMap((run) => run.units).reduce((sum, unit) => sum + wordsIn(unit.text), 0);
  };

  const siblings = documents.get(lead.documentId) ?? [];
  const wantsEnglish = question.language === "en";
  const scoreOf = (passage: Passage | undefined): number =>
    hits.find((hit) => hit.entry.passage.passageId === passage?.passageId)?.score ?? 0;
  const summary = siblings.find(({ passage }) =>
    wantsEnglish ? passage.language === "en" : passage.position === 0,
  )?.passage;
  const isLead = summary && (standingOf(summary) === standingOf(lead) || standingOf(summary) === "undated");
  const isMereProposal = summary?.validity.status === "proposal" && isLaw(lead.validity.status);
  const isNow = isLead && !isMereProposal;
  const leadsInEnglish = lead.language === "en";
  // To a reader of English a passage in another language is told through the article's English one.
  if (
    summary &&
    summary !== lead &&
    (wantsEnglish && !leadsInEnglish ? true : isNow && scoreOf(summary) > limits.summaryFloor * best.score)
  )
    take(summary, "lead", wantsEnglish ? 110 : limits.summaryWords, true);
  if (!(wantsEnglish && !leadsInEnglish && summary && lead.position === 0))
    take(lead, "lead", Math.round(budget * limits.leadShare), true);

  for (const hit of hits.filter((candidate) => candidate !== best).slice(0, limits.furtherPassages)) {
    if (words >= budget) break;
    const { passage } = hit.entry;
    if (!mayFollow(hit, best, input)) continue;
    // One list of what to do is followed; a second, on a neighbouring matter, buries the first.
    if (tellsSteps(passage) && runs.some((run) => tellsSteps(run.passage))) continue;
    take(passage, "detail", Math.min(90, budget - words + 30), hit.score > 0.85 * best.score);
  }

  // Where the law changed lately or will change soon, the reader sees both sides.
  if (!question.asOfGiven && (best.standing === "current" || best.standing === "historic")) {
    const { upcoming, replaced } = changesIn(
      siblings.map((entry) => entry.passage).filter((passage) => !used.has(passage.passageId)),
      standingOf,
      today,
    );
    if (upcoming) take(upcoming, "change", 40, false);
    if (replaced && best.standing === "current") take(replaced, "change", 30, false);
  }
  return orderByStanding(runs, question);
}

const tellsSteps = ({ headings }: Passage): boolean => isOwnSteps(headings.at(-1) ?? "");

/** True for a sentence with figures of the one country in an answer about the other. */
function tellsOtherCountry(text: string, { jurisdiction, own }: UnderstoodQuestion): boolean {
  if (!jurisdiction || !/\d/.test(text)) return false;
  const other = jurisdiction === "DK" ? "NO" : "DK";
  return countriesNamed(text).has(other) && !countriesNamed(text).has(jurisdiction) && !countriesNamed(own).has(other);
}

/** What of a document's law will change within a year, and what was replaced within the last two. */
export function changesIn(
  passages: readonly Passage[],
  standingOf: (passage: Passage) => Standing,
  today: string,
): { readonly upcoming: Passage | undefined; readonly replaced: Passage | undefined } {
  const own = passages.filter((passage) => passage.language !== "en");
  return {
    upcoming: own.find((passage) => standingOf(passage) === "upcoming" && passage.validity.from <= addDays(today, 366)),
    replaced: own.find(
      (passage) =>
        standingOf(passage) === "historic" &&
        passage.validity.to !== null &&
        passage.validity.to >= addDays(today, -731),
    ),
  };
}

/** Law in force first; what was, is proposed or planned comes after it, unless that is what was asked about. */
function orderByStanding(runs: readonly SelectedRun[], question: UnderstoodQuestion): SelectedRun[] {
  const rank = (run: SelectedRun): number => {
    if (run.standing === "historic") return question.about.past ? 0 : 2;
    if (run.standing === "upcoming") return question.about.future ? 0 : 3;
    return 1;
  };
  return runs.toSorted((a, b) => rank(a) - rank(b));
}
