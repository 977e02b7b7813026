import type { Passage } from "../../domain/passage.ts";
import { splitUnits, type TextUnit } from "../../language/sentences.ts";
import { benefitsNamed } from "../understand/benefit.ts";
import { type Aspect, aspects, tells } from "./aspects.ts";
import type { ComparedSide } from "./read-comparison.ts";

/** A sentence that may stand in a cell. */
export interface Candidate {
  readonly passage: Passage;
  readonly unit: TextUnit;
  /** How well its passage answers for this side, 0 to 1. */
  readonly weight: number;
  /** True for the side's own document, false for others about the same benefit. */
  readonly own: boolean;
}

export interface ChosenRow {
  readonly aspect: Aspect;
  readonly cells: readonly [Candidate, Candidate];
}

const longestCell = 45;
const mostRows = 5;
/** Sentences of a section that is asked for one aspect. */
const mostAsked = 2;
/** A sentence says its aspect in words; a heading that asks for it counts beside. */
const score = { told: 1, heading: 0.8, opening: 0.15, floor: 0.55 };
const tooLong = (text: string) => (text.match(/\p{L}+|\d+/gu)?.length ?? 0) > longestCell;

/** These lean on the sentence before them. */
const leaning =
  /^(?:(?:ja|nej|nei|yes|no|dette|denne|disse|listen|samme|her|derfor|bagefter|men|også|it|this|they|these|that|he|she)(?=[\s,])|(?:det|den|de)\s+(?:er|var|kan|skal|må|får|har|gælder|gjelder|bliver|blir|betyder|betyr|sker|skjer|vil|bør|kommer|afhænger|behøver)(?!\p{L}))/iu;
/** Advice and plans tell no rule. */
const noRule =
  /^(?:spørg|spør|tjek|sjekk|se|læs|les|ask|check|see|bed|be|tænk|tenk|lov)(?!\p{L})|(?<!\p{L})(?:planlagt|planned|ventes|foresl\p{L}+|forslag\p{L}*)(?!\p{L})/iu;

/** Where a text first names one of `names`, the beginnings of words in lower case; -1 when it does not. */
export function firstNamed(text: string, names: readonly string[]): number {
  const lower = text.toLowerCase();
  const found = names.flatMap((name) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? "")) return [at];
    return [];
  });
  return found.length ? Math.min(...found) : -1;
}

/** True when a text names one of `names`. */
export function namesAny(text: string, names: readonly string[]): boolean {
  return firstNamed(text, names) >= 0;
}

/**
 * The sentences of a side's passages that can stand in a cell by themselves: whole, not too long,
 * and about this side: none that names the other side, or another benefit, without its own.
 */
export function candidatesOf(
  passages: readonly Omit<Candidate, "unit">[],
  own: Pick<ComparedSide, "names">,
  other: Pick<ComparedSide, "names">,
): Candidate[] {
  return passages.flatMap(({ passage, ...rest }) =>
    splitUnits(passage.text)
      .filter(({ kind, text }) => {
        if (kind !== "sentence" || tooLong(text) || /[:|]/.test(text)) return false;
        if (leaning.test(text) || noRule.test(text)) return false;
        const [mine, theirs] = [firstNamed(text, own.names), firstNamed(text, other.names)];
        // "Førtidspension …, heller ikke i et fleksjob" is about the one it names first.
        if (theirs >= 0 && (mine < 0 || theirs < mine)) return false;
        const benefits = benefitsNamed(text, passage.jurisdiction);
        return (
          mine >= 0 || !benefits.length || !passage.benefit || benefits.some((benefit) => benefit === passage.benefit)
        );
      })
      .map((unit) => ({ passage, unit, ...rest })),
  );
}

/** The short answer of an article in English. */
const isSummary = /^in (?:short|english)/i;

/**
 * How well a sentence tells an aspect; 0 when it does not. Only a short answer, or a section whose
 * heading asks for the aspect, tells the rule itself: elsewhere the same words tell an exception.
 * Another document of the same benefit must be about the aspect by its title: it may be a rule for
 * few ("ledig og syg").
 */
function scoreOf({ passage, unit, weight, own }: Candidate, aspect: Aspect): number {
  const short = passage.position === 0 || isSummary.test(passage.headings.at(-1) ?? "");
  const asked = aspect.asked.test(own ? (passage.headings.at(-1) ?? "") : passage.title);
  if (!(asked || (own && short)) || !tells(unit.text, aspect)) return 0;
  return weight * (score.told + (asked ? score.heading : 0) + (short ? score.opening : 0));
}

/** The best unused sentence for an aspect, with its score. */
function best(candidates: readonly Candidate[], aspect: Aspect, used: ReadonlySet<Candidate>) {
  let found: Candidate | null = null;
  let highest = 0;
  for (const candidate of candidates) {
    if (used.has(candidate)) continue;
    const value = scoreOf(candidate, aspect);
    if (value > highest) [found, highest] = [candidate, value];
  }
  return { found, highest };
}

/**
 * The rows that both sides can fill, in reading order: for each aspect the best sentence of each
 * side, the surest aspects first, no sentence twice. O(aspects² · candidates).
 */
export function chooseRows(
  sides: readonly [readonly Candidate[], readonly Candidate[]],
  wanted: readonly Aspect[] = aspects,
): ChosenRow[] {
  const used = new Set<Candidate>();
  const rows = new Map<Aspect, ChosenRow>();
  const open = new Set(wanted);
  while (open.size && rows.size < mostRows) {
    let surest: { row: ChosenRow; value: number } | null = null;
    for (const aspect of open) {
      const [a, b] = [best(sides[0], aspect, used), best(sides[1], aspect, used)];
      if (!a.found || !b.found) continue;
      const value = Math.min(a.highest, b.highest);
      if (value >= score.floor && value > (surest?.value ?? 0))
        surest = { row: { aspect, cells: [a.found, b.found] }, value };
    }
    if (!surest) break;
    rows.set(surest.row.aspect, surest.row);
    open.delete(surest.row.aspect);
    for (const cell of surest.row.cells) used.add(cell);
  }
  return wanted.flatMap((aspect) => rows.get(aspect) ?? []);
}

/** The sentences that tell the aspects asked for, best first; none that only lends them a word. */
export function chooseTold(candidates: readonly Candidate[], asked: readonly Aspect[]): Candidate[] {
  const value = (candidate: Candidate): number => Math.max(0, ...asked.map((aspect) => scoreOf(candidate, aspect)));
  return candidates
    .filter((candidate) => value(candidate) >= score.floor)
    .toSorted((a, b) => value(b) - value(a))
    .slice(0, mostAsked);
}
