import type { IsoDate } from "../../domain/validity.ts";
import type { Language } from "../../domain/vocabulary.ts";
import type { FacetCount, Searcher, SearchResponse, SearchResult } from "../../retrieval/search.ts";
import { searchQuerySchema } from "../schemas.ts";

export const sortings = ["relevance", "newest", "oldest", "title"] as const;
export type Sorting = (typeof sortings)[number];

/** Filters that are facets of the page, in the order shown. */
export const filterNames = [
  "kind",
  "status",
  "jurisdiction",
  "audience",
  "topic",
  "year",
  "language",
  "collection",
] as const;
export type FilterName = (typeof filterNames)[number];

/** A search as it stands in the page's address. */
export interface PageSearch {
  readonly q: string;
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  readonly asOf: IsoDate | null;
  readonly sort: Sorting;
  /** From 1. */
  readonly page: number;
}

export const resultsPerPage = 10;
/** All that a search looks at; sorting needs them all. */
const everything = 400;

/** Reads the address. What is not valid is left out, so that an old link still finds something. */
export function readPageSearch(query: Readonly<Record<string, string>>): PageSearch {
  const { shape } = searchQuerySchema;
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of filterNames) {
    const value = query[name];
    if (!value) continue;
    const valid = name === "year" ? /^\d{4}$/.test(value) : shape[name].safeParse(value).success && value !== "both";
    if (valid) filters[name] = value;
  }
  const asOf = shape.asOf.safeParse(query.asOf ?? "");
  return {
    q: (query.q ?? "").trim().slice(0, 1_000),
    filters,
    asOf: asOf.success ? (asOf.data ?? null) : null,
    sort: sortings.find((sorting) => sorting === query.sort) ?? "relevance",
    page: Math.min(40, Math.max(1, Number.parseInt(query.page ?? "1", 10) || 1)),
  };
}

/** The address of a search, with some of it changed; a change starts again at page one. */
export function searchAddress(search: PageSearch, change: Partial<PageSearch>, lang: string, path = "/search"): string {
  const next = { ...search, page: 1, ...change };
  const parameters = new URLSearchParams({ lang });
  if (next.q) parameters.set("q", next.q);
  for (const name of filterNames) {
    const value = next.filters[name];
    if (value) parameters.set(name, value);
  }
  if (next.asOf) parameters.set("asOf", next.asOf);
  if (next.sort !== "relevance") parameters.set("sort", next.sort);
  if (next.page > 1) parameters.set("page", String(next.page));
  return `${path}?${parameters}`;
}

/** The same search with one filter set, or taken away when it is set to that value already. */
export function toggled(search: PageSearch, name: FilterName, value: string): PageSearch {
  const { [name]: current, ...others } = search.filters;
  return { ...search, page: 1, filters: current === value ? others : { ...others, [name]: value } };
}

function tally(values: Iterable<string>): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const comparisons: Readonly<Record<Exclude<Sorting, "relevance">, (a: SearchResult, b: SearchResult) => number>> = {
  newest: (a, b) => b.passage.validity.from.localeCompare(a.passage.validity.from),
  oldest: (a, b) => a.passage.validity.from.localeCompare(b.passage.validity.from),
  title: (a, b) => a.passage.title.localeCompare(b.passage.title, "da"),
};

/** Runs a page's search: all hits, filtered by year and sorted. An empty query finds nothing. */
export async function runPageSearch(
  searcher: Searcher,
  search: PageSearch,
  page: { readonly today: IsoDate; readonly language: Language },
): Promise<SearchResponse> {
  const { year, ...filters } = search.filters;
  const response = await searcher.search({
    ...(filters as Omit<Parameters<Searcher["search"]>[0], "q" | "today" | "limit" | "offset">),
    q: search.q,
    today: page.today,
    reasonsIn: page.language,
    limit: everything,
    offset: 0,
    ...(search.asOf ? { asOf: search.asOf } : {}),
  });
  const results = response.results.filter(({ passage }) => !year || passage.validity.from.startsWith(year));
  const sorted = search.sort === "relevance" ? results : results.toSorted(comparisons[search.sort]);
  if (!year) return { ...response, results: sorted };
  const passages = sorted.map(({ passage }) => passage);
  return {
    total: sorted.length,
    results: sorted,
    facets: {
      kind: tally(passages.map((passage) => passage.kind)),
      jurisdiction: tally(passages.map((passage) => passage.jurisdiction)),
      audience: tally(passages.flatMap((passage) => passage.audience)),
      status: tally(passages.map((passage) => passage.validity.status)),
      collection: tally(passages.map((passage) => passage.collection)),
      language: tally(passages.map((passage) => passage.language)),
      topic: tally(passages.flatMap((passage) => passage.topics)),
      year: tally(passages.map((passage) => passage.validity.from.slice(0, 4))),
    },
  };
}
