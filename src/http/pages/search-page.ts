import { Hono } from "hono";
import { html, raw } from "hono/html";
import { passageUrl } from "../../answering/compose.ts";
import type { FacetCount, SearchResponse, SearchResult } from "../../retrieval/search.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { type PageRequest, pageRequest } from "./page-context.ts";
import { searchCsv } from "./search-csv.ts";
import {
  type FilterName,
  filterNames,
  type PageSearch,
  readPageSearch,
  resultsPerPage,
  runPageSearch,
  searchAddress,
  sortings,
  toggled,
} from "./search-query.ts";
import { fill } from "./texts/fill.ts";
import type { Texts } from "./texts/texts.ts";
import { topicName } from "./texts/topic-name.ts";
import type { Html } from "./views/html-type.ts";
import { markedPassage } from "./views/marked-passage.ts";
import { articleTitle, passageTitle } from "./views/passage-title.ts";
import { snippetOf } from "./views/snippet.ts";
import { sourceLine } from "./views/source-card.ts";
import { shownStanding, validityWords } from "./views/validity-words.ts";

/** How a facet's value is called. */
function valueName(name: FilterName, value: string, page: PageRequest): string {
  const { texts } = page;
  const named = (key: string) => texts[key as keyof Texts] ?? value;
  switch (name) {
    case "topic":
      return topicName(value, page.language);
    case "year":
      return value;
    case "jurisdiction":
      return named(`country.${value}`);
    default:
      return named(`${name}.${value}`);
  }
}

/** Values shown before the rest is folded away. */
const openValues = 6;

function facetView(name: FilterName, counts: readonly FacetCount[], search: PageSearch, page: PageRequest): Html | "" {
  const chosen = search.filters[name];
  if (counts.length < 2 && !chosen) return "";
  const ordered = name === "year" ? counts.toSorted((a, b) => b.value.localeCompare(a.value)) : counts;
  const item = ({ value, count }: FacetCount) =>
    html`<li><a href="${searchAddress(toggled(search, name, value), {}, page.language)}" rel="nofollow"${value === chosen ? raw(' aria-current="true"') : ""}>${valueName(name, value, page)} <span class="count">${count}</span></a></li>`;
  const rest = ordered.slice(openValues);
  return html`<section class="facet"><h3>${page.texts[`facet.${name}`]}</h3><ul>${ordered.slice(0, openValues).map(item)}</ul>${rest.length ? html`<details><summary>${page.texts.moreValues} (${rest.length})</summary><ul>${rest.map(item)}</ul></details>` : ""}</section>`;
}

function resultView({ passage, highlights, why }: SearchResult, page: PageRequest): Html {
  const { texts, language } = page;
  const standing = shownStanding(passage.validity, page.today);
  const spans = highlights.map(([start, end]) => ({ start, end }));
  const snippet = snippetOf(passage.text, highlights);
  const url = passageUrl(passage);
  const title = articleTitle(passage.title, passage.validity);
  const named = passageTitle(title, passage.headings);
  const { titleLanguage = passage.language } = passage;
  const languageOf = (name: string) => (name === title ? titleLanguage : passage.language);
  return html`<li class="result" data-standing="${standing}">
<h3 lang="${languageOf(named.main)}"><a href="${url}">${named.main}</a></h3>
<p class="result__article" lang="${languageOf(named.second)}">${named.second}${passage.jurisdiction === "NO" ? html` <span class="tag" lang="${language}">${texts["country.NO"]}</span>` : ""}</p>
<p class="validity validity--${standing}">${validityWords(passage.validity, page.today, texts, language)}</p>
<p class="result__text" lang="${passage.language}">${raw(
    markedPassage(
      snippet.text,
      spans
        .map(({ start, end }) => ({
          start: start - snippet.start,
          end: Math.min(end - snippet.start, snippet.text.length),
        }))
        .filter(({ start }) => start >= 0),
    ),
  )}${snippet.cut ? " …" : ""}</p>
${snippet.cut || snippet.start > 0 ? html`<details class="result__whole"><summary>${texts.showMore}<span class="visually-hidden">: ${named.main}</span></summary><div class="passage__text" lang="${passage.language}">${raw(markedPassage(passage.text, spans))}</div></details>` : ""}
<p class="result__why">${texts.why}: ${why.join(". ")}</p>
${passage.sources[0] ? html`<p class="source__from">${texts.basedOn}: ${sourceLine(passage.sources[0])}${passage.sources.length > 1 ? html` +${passage.sources.length - 1}` : ""}</p>` : ""}
</li>`;
}

function formView(search: PageSearch, page: PageRequest): Html {
  const { texts, language } = page;
  return html`<form class="search-form" action="/search" method="get" role="search">
<input type="hidden" name="lang" value="${language}">${Object.entries(search.filters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="search-form__words"><label for="q">${texts.searchWords}</label><div class="suggest"><input id="q" name="q" type="search" value="${search.q}" maxlength="1000" autocomplete="off" spellcheck="false" data-label="${texts.suggestions}"></div></div>
<div class="search-form__field"><label for="sort">${texts.sort}</label><select id="sort" name="sort">${sortings.map((sorting) => html`<option value="${sorting}"${sorting === search.sort ? raw(" selected") : ""}>${texts[`sort.${sorting}`]}</option>`)}</select></div>
<div class="search-form__field"><label for="asOf">${texts.asOf}</label><input id="asOf" name="asOf" type="date" value="${search.asOf ?? ""}" aria-describedby="asOf-hint"><span class="hint" id="asOf-hint">${texts.asOfHint}</span></div>
<button type="submit" class="primary">${texts.searchButton}</button>
</form>`;
}

function resultsView(search: PageSearch, response: SearchResponse, page: PageRequest): Html {
  const { texts, language } = page;
  const pages = Math.max(1, Math.ceil(response.results.length / resultsPerPage));
  const current = Math.min(search.page, pages);
  const shown = response.results.slice((current - 1) * resultsPerPage, current * resultsPerPage);
  const title = response.total === 0 ? texts.searchNone : response.total === 1 ? texts.searchOneHit : texts.searchHits;
  const chosen = Object.entries(search.filters) as [FilterName, string][];
  const facets = filterNames.map((name) => facetView(name, response.facets[name], search, page)).filter(Boolean);
  const step = (to: number, label: string, rel: string) =>
    html`<a class="button button--quiet" rel="${rel}" href="${searchAddress(search, { page: to }, language)}">${label}</a>`;
  return html`<div class="search">
<div class="search__facets">${facets.length ? html`<details class="facets"><summary><h2>${texts.filters}</h2></summary>${facets}</details>` : ""}</div>
<section class="search__results" aria-labelledby="results-title">
<h2 id="results-title" tabindex="-1">${fill(title, { count: response.total, query: search.q })}</h2>
${chosen.length ? html`<ul class="chips chosen">${chosen.map(([name, value]) => html`<li><a class="chip" href="${searchAddress(toggled(search, name, value), {}, language)}" aria-label="${fill(texts.removeFilter, { name: valueName(name, value, page) })}">${valueName(name, value, page)} ×</a></li>`)}<li><a href="${searchAddress({ ...search, filters: {} }, {}, language)}">${texts.clearFilters}</a></li></ul>` : ""}
${response.total ? html`<p class="search__tools"><a href="${searchAddress(search, { page: 1 }, language, "/search.csv")}" download="vejviser.csv">${texts.csv}</a></p>` : ""}
<ol class="results" start="${(current - 1) * resultsPerPage + 1}">${shown.map((result) => resultView(result, page))}</ol>
${pages > 1 ? html`<nav class="pages" aria-label="${fill(texts.pageOf, { page: current, pages })}">${current > 1 ? step(current - 1, texts.previousPage, "prev") : ""}<span>${fill(texts.pageOf, { page: current, pages })}</span>${current < pages ? step(current + 1, texts.nextPage, "next") : ""}</nav>` : ""}
</section></div>`;
}

/** `/search` for people who look things up, and the same as `/search.csv`. */
export function searchPages(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  return new Hono()
    .get("/search", async (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      const { texts } = page;
      const search = readPageSearch(context.req.query());
      const body = search.q
        ? resultsView(search, await runPageSearch(dependencies.searcher, search, page), page)
        : html`<p class="lead">${texts.searchStart}</p>`;
      return page.render({
        title: search.q ? `${search.q} – ${texts.searchTitle}` : texts.searchTitle,
        kind: "search",
        script: "search",
        start: !search.q,
        indexed: !search.q,
        body: html`<div class="hero"><h1>${texts.searchTitle}</h1>${search.q ? "" : html`<p class="lead">${texts.searchLead}</p>`}</div>${formView(search, page)}${body}`,
      });
    })
    .get("/search.csv", async (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      const search = readPageSearch(context.req.query());
      const response = search.q ? await runPageSearch(dependencies.searcher, search, page) : null;
      return context.body(searchCsv(response?.results ?? [], dependencies.origin(context)), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="vejviser.csv"',
      });
    });
}
