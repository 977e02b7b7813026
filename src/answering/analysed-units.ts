import type { Passage } from "../domain/passage.ts";
import type { AnalysedQuery, Analyser } from "../language/analyser.ts";
import { splitUnits, type TextUnit } from "../language/sentences.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import { inverseDocumentFrequency } from "../retrieval/bm25f.ts";

/** Sentences that only point elsewhere: right on the article's page, where they are links. */
const pointer =
  /^(?:Se|Læs|Les|Mere|Mer|Read|More|See)(?!\p{L})(?=.*(?<!\p{L})(?:i|om|in|about|under|på|står|også|her)(?!\p{L}))/u;
export const isPointer = (text: string): boolean =>
  pointer.test(text) && !/\d|\.dk|\.no|§/.test(text) && wordsIn(text) <= 18;

export const wordsIn = (text: string) => text.match(/\p{L}+|\d+/gu)?.length ?? 0;
const asksForNumber =
  /\b(hvor (længe|lang|mange|meget|ofte|stor|høj|tit)|hvornår|hvilken (frist|dag|procent)|frist\p{L}*|antal|procent|beløb|hva er satsen|hvor mye|når|how (long|many|much|often)|when|deadline|percentage|share)\b/iu;

/** A passage's units with their terms; analysed once for as long as the index keeps the passage. */
export interface AnalysedUnits {
  readonly units: readonly TextUnit[];
  readonly terms: readonly ReadonlySet<string>[];
}
const analysed = new WeakMap<Passage, AnalysedUnits>();

export function unitsOf(passage: Passage, analyser: Analyser): AnalysedUnits {
  const known = analysed.get(passage);
  if (known) return known;
  const units = splitUnits(passage.text);
  const made = { units, terms: units.map((unit) => new Set(analyser.analyseText(unit.text, passage.language))) };
  analysed.set(passage, made);
  return made;
}

/** Scores the units of one passage by how much of the question each answers. */
export function scoreUnits(
  { units, terms }: AnalysedUnits,
  query: AnalysedQuery,
  statistics: CorpusStatistics,
): number[] {
  const wantsNumber = asksForNumber.test(query.text);
  const groups = new Map<string, { term: string; value: number }[]>();
  for (const { term, weight, from } of query.terms) {
    const value = { term, value: weight * inverseDocumentFrequency(term, statistics) };
    const group = groups.get(from);
    if (group) group.push(value);
    else groups.set(from, [value]);
  }
  return units.map((unit, i) => {
    let score = 0;
    for (const forms of groups.values()) {
      let best = 0;
      for (const form of forms) if (form.value > best && terms[i]?.has(form.term)) best = form.value;
      score += best;
    }
    if (wantsNumber && /\d/.test(unit.text)) score *= 1.25;
    return score;
  });
}

/** Widens a choice of units so that lists stay whole and keep the sentence that opens them. */
export function completeLists(units: readonly TextUnit[], chosen: Set<number>, listLimit: number): void {
  const blocks = new Map<number, number[]>();
  for (const [i, unit] of units.entries()) blocks.set(unit.block, [...(blocks.get(unit.block) ?? []), i]);
  for (const [block, members] of blocks) {
    const isList = units[members[0] as number]?.kind === "list-item";
    if (!isList) {
      const last = members.at(-1) as number;
      const next = blocks.get(block + 1) ?? [];
      // A sentence ending in a colon promises the list behind it.
      if (chosen.has(last) && /:$/.test(units[last]?.text ?? "") && units[next[0] ?? -1]?.kind === "list-item")
        for (const i of next.slice(0, listLimit)) chosen.add(i);
      continue;
    }
    const picked = members.filter((i) => chosen.has(i));
    if (!picked.length) continue;
    if (members.length <= listLimit) for (const i of members) chosen.add(i);
    const before = blocks.get(block - 1) ?? [];
    const opener = before.at(-1);
    if (opener !== undefined && /:$/.test(units[opener]?.text ?? "")) chosen.add(opener);
  }
}
