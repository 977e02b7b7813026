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
import { createHighlighter } from "./highlight.ts";
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
  /** The language to give the reasons in; left out, that of the search words. */
  readonly reasonsIn?: Language;
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
  const words = hit.matchedWords.filter((word) => !hit.matchedLaw.includes(word));
  if (words.length) why.push(`${text.words}: ${words.slice(0, 6).join(", ")}`);
  if (hit.similarity !== null && hit.similarity > 0.5) why.push(text.meaning);
  if (hit.standing === "historic") why.push(`${text.historic} ${asOf}`);
  if (hit.standing === "upcoming") why.push(`${text.upcoming} ${asOf}`);
  return why.length ? why : [text.subject];
}

/** How many passages have each value, most first. */
function count(passages: readonly Passage[], read: (passage: Passage) => string | readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  const add = (value: string | readonly string[], n: number) => {
    if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + n);
    else for (const one of value) add(one, n);
  };
  // Passages beside each other are often alike: a run of one value is counted once.
  let last: string | readonly string[] = [];
  let run = 0;
  for (const passage of passages) {
    const value = read(passage);
    if (value !== last) {
      add(last, run);
      last = value;
      run = 0;
    }
    run++;
  }
  add(last, run);
  return [...counts]
    .map(([value, n]) => ({ value, count: n }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/**
 * Search for people who look through the knowledge: filters, facets with counts, highlights, reasons.
 * Costs a retrieval and the highlighting of one page's texts.
 */
export function createSearcher(retriever: Retriever, analyser: Analyser): Searcher {
  const highlight = createHighlighter(analyser);
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
          highlights: highlight(hit.entry.passage, terms),
          why: explain(hit, asOf, request.reasonsIn ?? query.language),
          score: Math.round(hit.score * 1_000) / 1_000,
        })),
        facets: {
          kind: count(passages, (passage) => passage.kind),
          jurisdiction: count(passages, (passage) => passage.jurisdiction),
          audience: count(passages, (passage) => passage.audience),
          status: count(passages, (passage) => passage.validity.status),
          collection: count(passages, (passage) => passage.collection),
          language: count(passages, (passage) => passage.language),
          topic: count(passages, (passage) => passage.topics),
          year: count(passages, (passage) => passage.validity.from.slice(0, 4)),
        },
      };
    },
  };
}
