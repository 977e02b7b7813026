import { type IsoDate, isOfAnotherTime, type Standing, standingOn } from "../domain/validity.ts";
import type { Audience, Collection, DocumentKind, Jurisdiction } from "../domain/vocabulary.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import type { IndexedPassage, PassageFilter, PassageIndex } from "../ports/passage-index.ts";
import { diversify } from "./diversify.ts";
import { createLexicalScorer } from "./lexical-scorer.ts";
import { groupByWord } from "./query-words.ts";
import { defaultRanking, type RankingWeights } from "./ranking.ts";

/** What is looked for, and for whom. */
export interface RetrievalRequest {
  readonly query: AnalysedQuery;
  readonly limit: number;
  readonly collection?: Collection;
  readonly kind?: DocumentKind;
  /** Only this country's passages. */
  readonly jurisdiction?: Jurisdiction;
  /** This country first, the other one not left out. */
  readonly preferredJurisdiction?: Jurisdiction;
  readonly audience?: Audience;
  /** The benefit asked about: passages that tell another benefit's limits step back. */
  readonly benefit?: string;
  /** The day whose law counts. */
  readonly asOf: IsoDate;
  /** True when the reader named the day: then only that day's law is a candidate. */
  readonly asOfGiven?: boolean;
  /** What the question is about in time; `past` and `future` lift the passages' penalties. */
  readonly about?: { readonly past?: boolean; readonly future?: boolean; readonly proposal?: boolean };
  /** Further condition on passages, for search facets. */
  readonly accept?: (entry: IndexedPassage) => boolean;
}

export interface RetrievalHit {
  readonly entry: IndexedPassage;
  readonly standing: Standing;
  readonly score: number;
  readonly lexical: number;
  /** Cosine similarity with the question; null in a lexical-only index. */
  readonly similarity: number | null;
  /** Share of the question's weight that the passage covers, 0 to 1. */
  readonly coverage: number;
  /** Words of the question that the passage answers to. */
  readonly matchedWords: readonly string[];
  readonly matchedLaw: readonly string[];
}

export interface Retriever {
  retrieve(request: RetrievalRequest): Promise<readonly RetrievalHit[]>;
}

/** A candidate with its score, by its place among those scored. */
type Rated = { readonly i: number; score: number } & Omit<RetrievalHit, "score" | "matchedWords" | "matchedLaw">;

/** Candidates asked of each list; the ranking sees their union. */
const candidatesPerList = 120;

/** Two sums beside each other: one alone waits for itself at every step. */
function dot(a: Float32Array, b: Float32Array): number {
  let [even, odd] = [0, 0];
  for (let i = 0; i + 1 < a.length; i += 2) {
    even += (a[i] as number) * (b[i] as number);
    odd += (a[i + 1] as number) * (b[i + 1] as number);
  }
  if (a.length % 2) even += (a[a.length - 1] as number) * (b[a.length - 1] as number);
  return even + odd;
}

/** Candidates with their ratings, and what of the question each of them holds. */
interface Rating {
  readonly rated: Rated[];
  readonly matchedWords: (i: number) => readonly string[];
  readonly lawIn: (i: number) => readonly string[];
}

/** Keeps the highest score of each key. */
function raise(highest: Map<string, number>, key: string, score: number): void {
  highest.set(key, Math.max(highest.get(key) ?? 0, score));
}

/** Gives the best passage in force of each document that a passage of another time points to its `share` of that score. */
function liftByPointers(rated: readonly Rated[], pointers: ReadonlyMap<string, number>, share: number): void {
  if (pointers.size === 0) return;
  const bestInForce = new Map<string, Rated>();
  for (const hit of rated) {
    const id = hit.entry.passage.documentId;
    if (hit.standing === "current" && hit.score > (bestInForce.get(id)?.score ?? -1)) bestInForce.set(id, hit);
  }
  for (const [id, hit] of bestInForce) hit.score = Math.max(hit.score, share * (pointers.get(id) ?? 0));
}

/**
 * Ranks passages for a question. The index only proposes candidates (by shared terms and by
 * nearest vectors); every score is computed here, so that all engines rank alike. Beside the
 * index's work a question is O(candidates × its terms).
 */
export function createRetriever(
  index: PassageIndex,
  embedding: EmbeddingModel | null,
  weights: RankingWeights = defaultRanking,
): Retriever {
  const scorer = createLexicalScorer(index.statistics, weights);

  const penalty = (entry: IndexedPassage, standing: Standing, request: RetrievalRequest): number => {
    const { passage } = entry;
    const { penalty: p } = weights;
    const { about = {} } = request;
    let factor = 1;
    if (request.audience && !passage.audience.includes(request.audience)) factor *= p.otherAudience;
    if (passage.language !== request.query.language && (passage.language === "en" || request.query.language === "en")) {
      // Danish and bokmål are read by both; English sections are for those who ask in English.
      if (passage.language === "en") factor *= p.otherLanguage;
    }
    if (request.preferredJurisdiction && passage.jurisdiction !== request.preferredJurisdiction)
      factor *= p.otherJurisdiction;
    if (request.benefit && passage.benefit && passage.benefit !== request.benefit) factor *= p.otherBenefit;
    if (standing === "historic" && !about.past) factor *= p.historic;
    if (standing === "current" && about.past) factor *= p.proposal;
    if (standing === "upcoming" && !about.future) factor *= p.upcoming;
    if (passage.validity.status === "proposal" && !about.proposal) factor *= p.proposal;
    if (standing === "undated" && request.asOfGiven && passage.validity.from.slice(0, 4) > request.asOf.slice(0, 4))
      factor *= p.laterThanAsked;
    if (passage.collection === "library" && request.collection !== "library") factor *= p.library;
    return factor;
  };

  return {
    async retrieve(request) {
      const { query, limit } = request;
      const anyDay: PassageFilter = {
        ...(request.collection ? { collection: request.collection } : {}),
        ...(request.kind ? { kind: request.kind } : {}),
        ...(request.jurisdiction ? { jurisdiction: request.jurisdiction } : {}),
      };
      const words = groupByWord(query, index.statistics, weights.rarity);
      const terms = words
        .flatMap((word) => word.forms)
        .map((form) => ({ term: form.term, weight: form.weight * form.idf }))
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
      const vector = embedding ? ((await embedding.embed([query.corrected], "query"))[0] ?? null) : null;
      const propose = async (filter: PassageFilter): Promise<string[]> => {
        const lists = await Promise.all([
          index.lexicalCandidates(terms, filter, candidatesPerList),
          vector ? index.nearestCandidates(vector, filter, candidatesPerList) : [],
        ]);
        return lists.flat();
      };

      const total = words.reduce((sum, word) => sum + word.ceiling, 0) || 1;
      const rate = (entries: readonly IndexedPassage[], standings: readonly Standing[]): Rating => {
        const scores = scorer.score(entries, words);
        const lawIn = (i: number) => query.lawReferences.filter((law) => scores.has(i, law));
        const rated = entries.map((entry, i): Rated => {
          const standing = standings[i] as Standing;
          const lexical = (scores.lexical[i] as number) / total;
          const coverage = (scores.covered[i] as number) / total;
          const similarity = vector && entry.vector ? dot(vector, entry.vector) : null;
          const base =
            lexical * (1 - weights.coverage + weights.coverage * coverage) +
            weights.dense * Math.max(0, similarity ?? 0) +
            (lawIn(i).length ? weights.lawReference : 0);
          return { i, entry, standing, score: base * penalty(entry, standing, request), lexical, similarity, coverage };
        });
        return { rated, matchedWords: scores.matchedWords, lawIn };
      };

      const proposed = new Set(await propose(request.asOfGiven ? { ...anyDay, inForceOn: request.asOf } : anyDay));
      // Old law is often asked for in the words of today's: a passage of another time then tells
      // which document is meant, and stands behind that document's best passage of the day.
      const pointers = new Map<string, number>();
      if (request.asOfGiven) {
        const others = (await index.get((await propose(anyDay)).filter((id) => !proposed.has(id)))).filter((entry) =>
          isOfAnotherTime(standingOn(entry.passage.validity, request.asOf)),
        );
        const asIfInForce = others.map((): Standing => "current");
        for (const { entry, score } of rate(others, asIfInForce).rated)
          raise(pointers, entry.passage.documentId, score);
        for (const { id, passageIds } of index.documents)
          if (pointers.has(id)) for (const passageId of passageIds) proposed.add(passageId);
      }

      const considered: IndexedPassage[] = [];
      const standings: Standing[] = [];
      for (const entry of await index.get([...proposed])) {
        const standing = standingOn(entry.passage.validity, request.asOf);
        if (request.asOfGiven && isOfAnotherTime(standing)) continue;
        if (request.accept && !request.accept(entry)) continue;
        considered.push(entry);
        standings.push(standing);
      }
      const { rated, matchedWords, lawIn } = rate(considered, standings);
      liftByPointers(rated, pointers, weights.otherTime);

      const bestOfDocument = new Map<string, number>();
      for (const { entry, score } of rated) raise(bestOfDocument, entry.passage.documentId, score);
      for (const hit of rated) hit.score += weights.document * (bestOfDocument.get(hit.entry.passage.documentId) ?? 0);
      rated.sort((a, b) => b.score - a.score || (a.entry.passage.passageId < b.entry.passage.passageId ? -1 : 1));
      // Only what is given is told in full.
      return diversify(rated, weights.sameDocument)
        .slice(0, limit)
        .map(({ i, entry, standing, score, lexical, similarity, coverage }) => ({
          entry,
          standing,
          score,
          lexical,
          similarity,
          coverage,
          matchedWords: matchedWords(i),
          matchedLaw: lawIn(i),
        }));
    },
  };
}
