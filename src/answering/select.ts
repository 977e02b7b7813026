import type { Passage } from "../domain/passage.ts";
import { addDays, type Standing } from "../domain/validity.ts";
import type { Audience } from "../domain/vocabulary.ts";
import type { AnalysedQuery, Analyser } from "../language/analyser.ts";
import type { TextUnit } from "../language/sentences.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { completeLists, isPointer, scoreUnits, unitsOf, wordsIn } from "./analysed-units.ts";
import { isOwnSteps } from "./headings.ts";
import { createTold } from "./repeated.ts";
import { countriesNamed } from "./understand/jurisdiction.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";

/** A run of neighbouring sentences or a whole list of one passage, cited as one quotation. */
export interface SelectedRun {
  readonly passage: Passage;
  readonly standing: Standing;
  readonly units: readonly TextUnit[];
  /** Why it is in the answer: `lead` first, `detail` more on the matter, `change` the rule before or after. */
  readonly role: "lead" | "detail" | "change";
  /** True when the rule began after the day asked about: told as what did not exist yet. */
  readonly notYet?: boolean;
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

/** How much of what was found an answer takes in. */
export interface SelectionLimits {
  /** Words an answer aims at, by reader. */
  readonly words: Readonly<Record<Audience, number>>;
  /** Words of an article's short answer told before the passage that leads. */
  readonly summaryWords: number;
  /** The short answer comes before the leading passage when it reaches this share of its score. */
  readonly summaryFloor: number;
  /** Share of the budget that the leading passage may take. */
  readonly leadShare: number;
  /** A further passage of the leading document must reach this share of the best score. */
  readonly sameDocumentFloor: number;
  /** A passage of another document must reach this share. */
  readonly otherDocumentFloor: number;
  /** What to do about another document's matter must reach this share. */
  readonly otherStepsFloor: number;
  /** A passage on another benefit than the leading one must reach this share, unless the question names it. */
  readonly otherBenefitFloor: number;
  /** Beside law in force, what is no law (studies, projects) must reach this share, by reader. */
  readonly noLawFloor: Readonly<Record<Audience, number>>;
  /** A passage written for the reader leads when it reaches this share of the best score. */
  readonly ownReaderShare: number;
  /** A rule in force on the day asked about leads before later findings when it reaches this share. */
  readonly ruleOfThatDay: number;
  /** Passages considered after the leading one. */
  readonly furtherPassages: number;
  /** A sentence must reach this share of the passage's best sentence. */
  readonly sentenceFloor: number;
}

export const defaultSelection: SelectionLimits = {
  words: { citizen: 160, professional: 190, coordinator: 220 },
  summaryWords: 80,
  summaryFloor: 0.7,
  leadShare: 0.7,
  sameDocumentFloor: 0.4,
  otherDocumentFloor: 0.75,
  otherStepsFloor: 0.8,
  otherBenefitFloor: 0.85,
  noLawFloor: { citizen: 0.9, professional: 0.85, coordinator: 0.75 },
  ownReaderShare: 0.85,
  ruleOfThatDay: 0.5,
  furtherPassages: 8,
  sentenceFloor: 0.5,
};

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
 * The hit that leads the answer: the best one, unless another that is nearly as good suits the
 * reader better: written for this reader and, for a citizen, law in force before what others have found.
 */
function leadingHit(
  hits: readonly RetrievalHit[],
  audience: Audience,
  question: UnderstoodQuestion,
  limits: SelectionLimits,
): RetrievalHit | undefined {
  const [best] = hits;
  const floor = limits.ownReaderShare * (best?.score ?? 0);
  const close = hits.slice(0, 5).filter((hit) => hit.score >= floor && hit.entry.passage.audience.includes(audience));
  // What came later than the day asked about does not lead when a rule of that day is in hand.
  if (best && question.asOfGiven && isLater(best, question)) {
    const ofThatDay = hits.find((hit) => hit.standing === "current" && hit.score >= limits.ruleOfThatDay * best.score);
    if (ofThatDay) return ofThatDay;
  }
  const asksForLaw = audience === "citizen" && !question.about.proposal && (question.asOfGiven || !question.about.past);
  return (asksForLaw ? close.find((hit) => hit.standing === "current") : undefined) ?? close[0] ?? hits[0];
}

/** True for a study or project of a later year than the day asked about. */
function isLater({ standing, entry }: RetrievalHit, { asOf }: UnderstoodQuestion): boolean {
  return standing === "undated" && entry.passage.validity.from.slice(0, 4) > asOf.slice(0, 4);
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
      // A passage that mostly says it again is left out whole; what is new in another stays.
      if (again.length && 2 * again.length >= chosen.size) return;
      for (const i of again) chosen.delete(i);
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
  const isNow = summary && (standingOf(summary) === standingOf(lead) || standingOf(summary) === "undated");
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

/** True for a sentence with figures of the one country in an answer about the other. */
function tellsOtherCountry(text: string, { jurisdiction, own }: UnderstoodQuestion): boolean {
  if (!jurisdiction || !/\d/.test(text)) return false;
  const other = jurisdiction === "DK" ? "NO" : "DK";
  return countriesNamed(text).has(other) && !countriesNamed(text).has(jurisdiction) && !countriesNamed(own).has(other);
}

/** True when a further find is worth its reader's time beside the leading one. */
function mayFollow(hit: RetrievalHit, best: RetrievalHit, input: SelectionInput): boolean {
  const { question, audience, documents, leadAlone = false } = input;
  const limits = defaultSelection;
  const { passage } = hit.entry;
  const lead = best.entry.passage;
  const share = hit.score / (best.score || 1);
  const sameDocument = passage.documentId === lead.documentId;
  if (leadAlone) return false;
  // What to do about one article's matter is seldom a step of another's.
  const steps = !sameDocument && isOwnSteps(passage.headings.at(-1) ?? "");
  if (steps && share < limits.otherStepsFloor) return false;
  const besideLaw = best.standing === "current" && hit.standing === "undated" && !sameDocument;
  const floor = sameDocument ? limits.sameDocumentFloor : limits.otherDocumentFloor;
  if (share < (besideLaw ? Math.max(floor, limits.noLawFloor[audience]) : floor)) return false;
  // How it was before is told when it is asked for, or when it answers nearly as well.
  if (hit.standing === "historic" && best.standing === "current" && !question.about.past && share < 0.85) return false;
  const siblings = documents.get(passage.documentId) ?? [];
  // What was written for other readers must be nearly the best find to be worth theirs; a citizen
  // is told what the same article says to citizens.
  if (!passage.audience.includes(audience)) {
    if (share < 0.95) return false;
    if (audience === "citizen" && siblings.some((entry) => entry.passage.audience.includes("citizen"))) return false;
  }
  // Another benefit's limits are told only to who asks about it, by name or nearly as plainly.
  const otherBenefit = passage.benefit !== null && lead.benefit !== null && passage.benefit !== lead.benefit;
  if (
    otherBenefit &&
    share < limits.otherBenefitFloor &&
    !question.benefits.some((benefit) => benefit === passage.benefit)
  )
    return false;
  if (question.language !== "en") {
    if (passage.language === "en") return false;
  } else if (passage.language !== "en" && siblings.some((entry) => entry.passage.language === "en")) return false;
  return question.jurisdiction !== null || passage.jurisdiction === lead.jurisdiction;
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
