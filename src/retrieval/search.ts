import type { Passage } from "../domain/passage.ts";
import type { IsoDate } from "../domain/validity.ts";
import type {
  Audience,
  Collection,
  DocumentKind,
  Jurisdiction,
  Language,
  ValidityStatus,
} from "../domain/vocabulary.ts";
import type { Analyser } from "../language/analyser.ts";
import { tokenise } from "../language/tokenise.ts";
import type { RetrievalHit, Retriever } from "./retrieve.ts";

export interface SearchRequest {
  readonly q: string;
  readonly collection?: Collection;
  readonly kind?: DocumentKind;
  readonly jurisdiction?: Jurisdiction;
  readonly audience?: Audience;
  readonly language?: Language;
  readonly status?: ValidityStatus;
  readonly topic?: string;
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
  readonly limit: number;
  readonly offset: number;
}

export interface SearchResult {
  readonly passage: Passage;
  readonly highlights: readonly (readonly [number, number])[];
  /** Why this hit, in words for a person. */
  readonly why: readonly string[];
  readonly score: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResponse {
  readonly total: number;
  readonly results: readonly SearchResult[];
  readonly facets: Readonly<
    Record<
      "kind" | "jurisdiction" | "audience" | "status" | "collection" | "language" | "topic" | "year",
      readonly FacetCount[]
    >
  >;
}

export interface Searcher {
  search(request: SearchRequest): Promise<SearchResponse>;
}

/** Most passages a search looks at; paging beyond it gives nothing more. */
const depth = 400;
/** Hits below this share of the best are noise and are not counted. */
const relativeFloor = 0.12;
const maximumHighlights = 40;

/** Offsets of the words of `text` that answer to the analysed question, in order, without overlap. O(n) in characters. */
export function highlightSpans(
  text: string,
  language: Language,
  terms: ReadonlySet<string>,
  analyser: Analyser,
): [number, number][] {
  const spans: [number, number][] = [];
  for (const token of tokenise(text)) {
    if (spans.length >= maximumHighlights) break;
    const own = token.kind === "law" ? [token.text] : analyser.analyseText(token.text, language);
    if (own.some((term) => terms.has(term))) spans.push([token.start, token.end]);
  }
  return spans;
}

/** Why a passage was found, in the words of each language. */
const reasons: Readonly<
  Record<Language, Readonly<Record<"law" | "words" | "meaning" | "historic" | "upcoming" | "subject", string>>>
> = {
  da: {
    law: "Paragraffen står i teksten",
    words: "Svarer til",
    meaning: "Ligner spørgsmålet i betydning",
    historic: "Gjaldt ikke længere den",
    upcoming: "Var ikke trådt i kraft den",
    subject: "Hører til samme emne",
  },
  nb: {
    law: "Paragrafen står i teksten",
    words: "Svarer til",
    meaning: "Ligner spørsmålet i betydning",
    historic: "Gjaldt ikke lenger den",
    upcoming: "Hadde ikke trådt i kraft den",
    subject: "Hører til samme tema",
  },
  en: {
    law: "The section of the act is named in the text",
    words: "Matches",
    meaning: "Close to the question in meaning",
    historic: "No longer in force on",
    upcoming: "Not yet in force on",
    subject: "Belongs to the same subject",
  },
};

function explain(hit: RetrievalHit, asOf: IsoDate, language: Language): string[] {
  const text = reasons[language];
  const why: string[] = [];
  if (hit.matchedLaw.length) why.push(`${text.law}: ${hit.matchedLaw.join(", ")}`);
  if (hit.matchedWords.length) why.push(`${text.words}: ${hit.matchedWords.slice(0, 6).join(", ")}`);
  if (hit.similarity !== null && hit.similarity > 0.5) why.push(text.meaning);
  if (hit.standing === "historic") why.push(`${text.historic} ${asOf}`);
  if (hit.standing === "upcoming") why.push(`${text.upcoming} ${asOf}`);
  return why.length ? why : [text.subject];
}

function count(values: Iterable<string>): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/**
 * Search for people who look through the knowledge: filters, facets with counts, highlights, reasons.
 * Costs a retrieval and the highlighting of one page's texts.
 */
export function createSearcher(retriever: Retriever, analyser: Analyser): Searcher {
  return {
    async search(request) {
      const query = analyser.analyseQuery(request.q, undefined);
      const asOf = request.asOf ?? request.today;
      const hits = await retriever.retrieve({
        query,
        limit: depth,
        asOf,
        preferredJurisdiction: query.language === "nb" ? "NO" : "DK",
        asOfGiven: request.asOf !== undefined && request.asOf !== request.today,
        ...(request.collection ? { collection: request.collection } : {}),
        ...(request.kind ? { kind: request.kind } : {}),
        ...(request.jurisdiction ? { jurisdiction: request.jurisdiction } : {}),
        ...(request.audience ? { audience: request.audience } : {}),
        accept: ({ passage }) =>
          (!request.status || passage.validity.status === request.status) &&
          (!request.language || passage.language === request.language) &&
          (!request.audience || passage.audience.includes(request.audience)) &&
          (!request.topic || passage.topics.includes(request.topic)),
      });
      const floor = relativeFloor * (hits[0]?.score ?? 0);
      const relevant = hits.filter((hit) => hit.score >= floor);
      const passages = relevant.map((hit) => hit.entry.passage);
      const terms = new Set(query.terms.filter((term) => term.weight >= 0.3).map((term) => term.term));
      return {
        total: relevant.length,
        results: relevant.slice(request.offset, request.offset + request.limit).map((hit) => ({
          passage: hit.entry.passage,
          highlights: highlightSpans(hit.entry.passage.text, hit.entry.passage.language, terms, analyser),
          why: explain(hit, asOf, query.language),
          score: Math.round(hit.score * 1_000) / 1_000,
        })),
        facets: {
          kind: count(passages.map((passage) => passage.kind)),
          jurisdiction: count(passages.map((passage) => passage.jurisdiction)),
          audience: count(passages.flatMap((passage) => passage.audience)),
          status: count(passages.map((passage) => passage.validity.status)),
          collection: count(passages.map((passage) => passage.collection)),
          language: count(passages.map((passage) => passage.language)),
          topic: count(passages.flatMap((passage) => passage.topics)),
          year: count(passages.map((passage) => passage.validity.from.slice(0, 4))),
        },
      };
    },
  };
}
