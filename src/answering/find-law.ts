import type { Jurisdiction, Language } from "../domain/vocabulary.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import type { RetrievalHit, RetrievalRequest, Retriever } from "../retrieval/retrieve.ts";
import { asksForLawAlone, type LawReference, lawReferencesIn, reachOf } from "./law-references.ts";
import { words } from "./wording/wording.ts";

/** A section that was asked for and that no text tells in full. */
export interface LawGap {
  readonly reference: LawReference;
  /** `place`: its section is told, that paragraph of it is not. `section`: nothing is told of it. */
  readonly lacks: "place" | "section";
  readonly country: Jurisdiction;
}

export interface FoundLaw {
  /** True when the question is about a section and nothing else: then only `hits` may answer it. */
  readonly alone: boolean;
  /** Passages on the sections asked for, best first; the very place and law in force count more. */
  readonly hits: readonly RetrievalHit[];
  /** The first section asked for that is not told in full. */
  readonly gap: LawGap | null;
}

const rank = { place: 0, section: 1, nothing: 2 } as const;
/** What tells the section at large, or is not in force, counts this much beside what tells the very place. */
const weaker = 0.7;

/**
 * Looks up the sections of a law that a question names; null when it names none. An exact reference
 * outranks every likeness: what another section says is no answer. One more retrieval for a question
 * that names a section, none for others.
 */
export async function findLaw(
  retriever: Retriever,
  request: RetrievalRequest,
  text: string,
  query: AnalysedQuery,
): Promise<FoundLaw | null> {
  if (!query.lawReferences.length) return null;
  const asked = lawReferencesIn(text);
  const reach = (hit: RetrievalHit, references = asked) =>
    Math.min(...references.map((reference) => rank[reachOf(reference, hit.entry.passage)]));
  const found = await retriever.retrieve({
    ...request,
    accept: ({ passage }) => asked.some((reference) => reachOf(reference, passage) !== "nothing"),
  });
  const { past = false, proposal = false } = request.about ?? {};
  const weight = (hit: RetrievalHit) =>
    (reach(hit) === rank.place ? 1 : weaker) * (hit.standing === "current" || past || proposal ? 1 : weaker);
  const hits = found.map((hit) => ({ ...hit, score: hit.score * weight(hit) })).toSorted((a, b) => b.score - a.score);
  const gaps = asked.flatMap((reference): LawGap[] => {
    const nearest = Math.min(rank.nothing, ...found.map((hit) => reach(hit, [reference])));
    if (nearest === rank.place) return [];
    const country = request.jurisdiction ?? (reference.canonical.includes("-") ? "NO" : "DK");
    return [{ reference, lacks: nearest === rank.section ? "place" : "section", country }];
  });
  return { alone: asksForLawAlone(query), hits, gap: gaps[0] ?? null };
}

/** Tells the reader what is not known of a section, and where the law itself stands. */
export function lawGapText({ reference, lacks, country }: LawGap, language: Language): string {
  const { place, section, name, publishedAt } = words(language).lawGap;
  const where = publishedAt[country];
  const whole = reference.canonical.split(".")[0] ?? "";
  return lacks === "place"
    ? place(name(reference.canonical), name(whole), where)
    : section(name(reference.canonical), where);
}
