import type { Question } from "../../domain/answer.ts";
import { type IsoDate, standingOn } from "../../domain/validity.ts";
import type { IndexedPassage } from "../../ports/passage-index.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";
import { confidenceOf, partialBelow } from "../confidence.ts";
import type { AnsweringDependencies } from "../dependencies.ts";
import type { UnderstoodQuestion } from "../understand/understand-question.ts";
import { type Candidate, firstNamed, namesAny } from "./choose-rows.ts";
import type { ComparedPair, ComparedSide } from "./read-comparison.ts";

const hitsOfASide = 24;
/** Passages this much weaker than a side's best do not speak for it. */
const relativeFloor = 0.45;
/** What a passage of the leading document counts that was not found by itself. */
const siblingWeight = 0.5;
/** A passage about the side by name leads it when it is this near to the best. */
const leadFloor = 0.5;

/** A side with what was found for it. */
export interface FoundSide {
  readonly side: ComparedSide;
  readonly asOf: IsoDate;
  readonly hits: readonly RetrievalHit[];
  /** The forms of the first word of the side's name, other words for it included. */
  readonly nameTerms: ReadonlySet<string>;
}

/** What is found for a side alone; null when it is not known well enough to speak of. */
export async function findSide(
  { retriever, analyser, index }: AnsweringDependencies,
  question: Question,
  understood: UnderstoodQuestion,
  side: ComparedSide,
): Promise<FoundSide | null> {
  const query = analyser.analyseQuery(side.text, understood.language);
  const asOf = side.asOf ?? understood.asOf;
  const hits = await retriever.retrieve({
    query,
    limit: hitsOfASide,
    collection: "knowledge",
    audience: question.audience,
    asOf,
    asOfGiven: side.asOf !== null || understood.asOfGiven,
    about: understood.about,
    preferredJurisdiction: understood.preferredJurisdiction,
    ...(side.jurisdiction ? { jurisdiction: side.jurisdiction } : {}),
    ...(side.benefit ? { benefit: side.benefit } : {}),
  });
  // A benefit that we tell of by its name is known, however few words ask for it.
  const isNamed = side.benefit !== null && hits.some((hit) => hit.entry.passage.benefit === side.benefit);
  if (!isNamed && confidenceOf(hits, query, index.statistics) < partialBelow) return null;
  const name = analyser.analyseQuery(side.label, understood.language);
  const nameTerms = new Set(name.terms.filter(({ from }) => from === name.terms[0]?.from).map(({ term }) => term));
  return { side, asOf, hits, nameTerms };
}

/** The passages that speak for a side: those of its leading document and, of one benefit, of its other documents. */
export async function passagesOf(
  { index }: AnsweringDependencies,
  { side, asOf, hits }: FoundSide,
  question: Question,
  understood: UnderstoodQuestion,
  lead: RetrievalHit,
  pair: ComparedPair,
): Promise<Omit<Candidate, "unit">[]> {
  const { documentId, jurisdiction } = lead.entry.passage;
  const top = hits[0]?.score ?? 1;
  const weights = new Map<string, number>();
  const entries = new Map<string, IndexedPassage>();
  for (const { entry, score } of hits) {
    const { passage } = entry;
    const same =
      passage.documentId === documentId ||
      (side.benefit !== null && pair.by !== "time" && passage.benefit === side.benefit);
    if (!same || score < relativeFloor * top) continue;
    entries.set(passage.passageId, entry);
    weights.set(passage.passageId, score / top);
  }
  // A find speaks for its whole article: what answers may stand in the section of another language.
  const speaking = new Set([documentId, ...[...entries.values()].map((entry) => entry.passage.documentId)]);
  const further = index.documents.flatMap((document) => (speaking.has(document.id) ? document.passageIds : []));
  for (const entry of await index.get(further.filter((id) => !entries.has(id))))
    entries.set(entry.passage.passageId, entry);
  return [...entries.values()]
    .map(({ passage }) => passage)
    .filter(
      (passage) =>
        passage.jurisdiction === jurisdiction &&
        !(pair.by === "country" && pair.sides.every(({ names }) => namesAny(passage.title, names))) &&
        passage.audience.includes(question.audience) &&
        (passage.language === "en") === (understood.language === "en") &&
        standingOn(passage.validity, asOf) === lead.standing,
    )
    .map((passage) => ({
      passage,
      weight: weights.get(passage.passageId) ?? siblingWeight,
      own: passage.documentId === documentId,
    }));
}

/**
 * The best hit about the side itself and not in the other side's document: of its benefit, or with
 * its name in the title, at its head first of all; else one that answers to its words.
 */
function ownLead(
  { side, hits, nameTerms }: FoundSide,
  other: RetrievalHit | null,
  by: ComparedPair["by"],
): RetrievalHit | null {
  const free = hits.filter((hit) => hit.entry.passage.documentId !== other?.entry.passage.documentId);
  const near = free.filter((hit) => hit.score >= leadFloor * (free[0]?.score ?? 0));
  if (side.benefit !== null) {
    const own = near.find((hit) => hit.entry.passage.benefit === side.benefit);
    if (own) return own;
  }
  // Every article of a country is about it, whatever its title.
  if (by === "country") return free[0] ?? null;
  const titled = (hit: RetrievalHit) => firstNamed(hit.entry.passage.title, side.names);
  const byName = near.find((hit) => titled(hit) === 0) ?? near.find((hit) => titled(hit) > 0);
  // The name of a benefit that no article is about ("dagpenge") stands in the titles of others.
  if (side.benefit !== null) return null;
  if (byName) return byName;
  // A side that no article is about, by its name or another word for it, is nothing we can set beside the other.
  return near.find(({ entry }) => entry.terms.title.some((term) => nameTerms.has(term))) ?? null;
}

/**
 * The hit that each side's passages are taken around. A rule then and now is the same document at
 * two times; two subjects are two documents.
 */
export function leadsOf(pair: ComparedPair, first: FoundSide, second: FoundSide): [RetrievalHit, RetrievalHit] | null {
  if (pair.by === "time") {
    const then = first.hits.filter((hit) => standingOn(hit.entry.passage.validity, second.asOf) === "historic");
    const now = second.hits.filter((hit) => hit.standing === "current");
    const pairs = then.flatMap((a) =>
      now.filter((b) => b.entry.passage.documentId === a.entry.passage.documentId).map((b) => [a, b] as const),
    );
    const [best] = pairs.toSorted((x, y) => y[0].score * y[1].score - x[0].score * x[1].score);
    return best ? [...best] : null;
  }
  const a = ownLead(first, null, pair.by);
  const b = ownLead(second, a, pair.by);
  // A rule in force is not set against a study or a proposal as if they were of one kind.
  return a && b && a.standing === b.standing && a.entry.passage.validity.status !== "proposal" ? [a, b] : null;
}
