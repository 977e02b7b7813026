import { Hono } from "hono";
import { html, raw } from "hono/html";
import { NotFound } from "../../domain/errors.ts";
import type { DocumentSummary, Passage } from "../../domain/passage.ts";
import { documentKinds, jurisdictions, type Language } from "../../domain/vocabulary.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { type PageRequest, pageRequest } from "./page-context.ts";
import { fill } from "./texts/fill.ts";
import { topicName } from "./texts/topic-name.ts";
import { dayText } from "./views/day-text.ts";
import type { Html } from "./views/html-type.ts";
import { passageHtml } from "./views/passage-html.ts";
import { sourceLine } from "./views/source-card.ts";
import { timelineView } from "./views/timeline.ts";
import { shownStanding, validityWords } from "./views/validity-words.ts";

const articleUrl = (document: DocumentSummary, language: Language) =>
  `/knowledge/${encodeURIComponent(document.id)}?lang=${language}`;

function articleItem(document: DocumentSummary, page: PageRequest): Html {
  const country = document.jurisdiction === "NO" ? html` <span class="tag">${page.texts["country.NO"]}</span>` : "";
  return html`<li lang="${document.language}"><a href="${articleUrl(document, page.language)}">${document.title}</a>${country ? html`<span lang="${page.language}">${country}</span>` : ""}</li>`;
}

/** Documents by their first subject, the largest subject first. */
function byTopic(documents: readonly DocumentSummary[]): [string, DocumentSummary[]][] {
  const groups = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const topic = document.topics[0] ?? "";
    groups.set(topic, [...(groups.get(topic) ?? []), document]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function overviewBody(
  documents: readonly DocumentSummary[],
  query: Readonly<Record<string, string>>,
  page: PageRequest,
): Html {
  const { texts, language } = page;
  const country = jurisdictions.find((jurisdiction) => jurisdiction === query.jurisdiction);
  const topic = query.topic ?? "";
  const shown = documents.filter(
    (document) => (!country || document.jurisdiction === country) && (!topic || document.topics.includes(topic)),
  );
  const topics = byTopic(
    documents.flatMap((document) => document.topics.map((name) => ({ ...document, topics: [name] }))),
  );
  const address = (next: Record<string, string | undefined>) => {
    const values = { jurisdiction: country, topic, ...next };
    const parameters = new URLSearchParams({ lang: language });
    for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
    return `/knowledge?${parameters}`;
  };
  const choice = (label: string, href: string, chosen: boolean) =>
    html`<li><a class="chip" href="${href}"${chosen ? raw(' aria-current="true"') : ""}>${label}</a></li>`;
  return html`<div class="hero"><h1>${texts.knowledgeTitle}</h1><p class="lead">${fill(texts.knowledgeLead, { documents: documents.length })}</p></div>
<nav aria-label="${texts["facet.jurisdiction"]}"><ul class="chips">${choice(texts.all, address({ jurisdiction: undefined }), !country)}${jurisdictions.map((value) => choice(texts[`country.${value}`], address({ jurisdiction: value }), value === country))}</ul></nav>
<details class="topics"${topic ? raw(" open") : ""}><summary>${texts["facet.topic"]}${topic ? `: ${topicName(topic, language)}` : ""}</summary><nav aria-label="${texts["facet.topic"]}"><ul class="chips">${choice(texts.all, address({ topic: undefined }), !topic)}${topics.map(([name, members]) => choice(`${topicName(name, language)} (${members.length})`, address({ topic: name }), name === topic))}</ul></nav></details>
${documentKinds.map((kind) => {
  const own = shown.filter((document) => document.kind === kind);
  if (!own.length) return "";
  const groups = topic ? [[topic, own] as [string, DocumentSummary[]]] : byTopic(own);
  return html`<section class="kind" id="${kind}"><h2>${texts[`kind.${kind}`]} <span class="count">${own.length}</span></h2>
${groups.map(([name, members]) => html`<details class="subject"${groups.length === 1 ? raw(" open") : ""}><summary><h3>${topicName(name, language)} <span class="count">${members.length}</span></h3></summary><ul>${members.toSorted((a, b) => a.title.localeCompare(b.title, "da")).map((document) => articleItem(document, page))}</ul></details>`)}</section>`;
})}`;
}

function passageSection(document: DocumentSummary, passage: Passage, page: PageRequest): Html {
  const { texts, language } = page;
  const anchor = passage.passageId.slice(document.id.length + 1);
  const heading = passage.headings.at(-1) ?? document.title;
  const standing = shownStanding(passage.validity, page.today);
  const readers = passage.audience.filter((audience) => audience !== "citizen");
  const narrowed =
    passage.audience.length < document.audience.length && readers.length && !passage.audience.includes("citizen");
  return html`<section class="passage-section" id="${anchor}" data-standing="${standing}" lang="${passage.language}">
<h2>${heading} <a class="anchor" href="#${anchor}" lang="${language}" aria-label="${fill(texts.linkToPassage, { title: heading })}">#</a></h2>
<p class="passage-section__meta" lang="${language}"><span class="validity validity--${standing}">${validityWords(passage.validity, page.today, texts, language)}</span>${narrowed ? html` <span class="tag">${fill(texts.forAudience, { audience: readers.map((reader) => texts[`audience.${reader}`]).join(", ") })}</span>` : ""}</p>
<div class="passage-section__text">${passageHtml(passage)}</div>
<p class="passage-section__foot" lang="${language}">${passage.sources.length ? html`<span class="source__from">${texts.basedOn}: ${passage.sources.map((source, i) => html`${i ? "; " : ""}${sourceLine(source)}`)}</span>` : ""} <a class="add" href="/handout?passage=${encodeURIComponent(passage.passageId)}&lang=${language}" data-handout="${passage.passageId}">${texts.addToHandout}<span class="visually-hidden">: ${heading}</span></a></p>
</section>`;
}

function articleBody(
  document: DocumentSummary,
  passages: readonly Passage[],
  related: readonly DocumentSummary[],
  page: PageRequest,
): Html {
  const { texts, language } = page;
  const sources = new Map(passages.flatMap((passage) => passage.sources).map((source) => [source.id, source]));
  const question = passages
    .find((passage) => passage.language === document.language && passage.headings.at(-1)?.endsWith("?"))
    ?.headings.at(-1);
  return html`<article class="article">
<header class="article__head">
<p class="crumbs" lang="${language}"><a href="/knowledge?lang=${language}#${document.kind}">${texts[`kind.${document.kind}`]}</a> · ${texts[`country.${document.jurisdiction}`]}</p>
<h1 lang="${document.language}">${document.title}</h1>
<p class="meta">${document.reviewed ? fill(texts.reviewed, { day: dayText(document.reviewed, language) }) : ""}${document.reviewBy ? `, ${fill(texts.reviewBy, { day: dayText(document.reviewBy, language) })}` : ""}</p>
<p><a class="button" href="/?q=${encodeURIComponent(question ?? fill(texts.askAbout, { title: document.title }))}&lang=${language}">${texts.askAboutThis}</a></p>
</header>
${timelineView(passages, page.today, texts, language)}
<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${texts.contents}</h2><ol>${passages.map((passage) => html`<li lang="${passage.language}"><a href="#${passage.passageId.slice(document.id.length + 1)}">${passage.headings.at(-1)}</a></li>`)}</ol></nav>
<div class="article__text">${passages.map((passage) => passageSection(document, passage, page))}</div>
<section class="article__sources"><h2>${texts.articleSources}</h2><ul>${[...sources.values()].map((source) => html`<li>${sourceLine(source)}</li>`)}</ul></section>
${related.length ? html`<section class="related"><h2>${texts.relatedArticles}</h2><ul>${related.map((other) => articleItem(other, page))}</ul></section>` : ""}
</article>`;
}

/** Articles that share most subjects with this one, from the same country. */
function relatedDocuments(document: DocumentSummary, all: readonly DocumentSummary[]): DocumentSummary[] {
  const own = new Set(document.topics);
  return all
    .filter((other) => other.id !== document.id && other.jurisdiction === document.jurisdiction)
    .map((other) => {
      const shared = other.topics.filter((topic) => own.has(topic)).length;
      return {
        other,
        likeness: shared / (own.size + other.topics.length - shared) + (other.kind === document.kind ? 0.1 : 0),
      };
    })
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 6)
    .map(({ other }) => other);
}

/** `/knowledge` and `/knowledge/:id`: everything we know, to read. */
export function knowledgePages(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const { index } = dependencies;
  const byId = new Map(index.documents.map((document) => [document.id, document]));
  return new Hono()
    .get("/knowledge", (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      return page.render({
        title: page.texts.knowledgeTitle,
        kind: "knowledge",
        body: overviewBody(index.documents, context.req.query(), page),
      });
    })
    .get("/knowledge/:id", async (context) => {
      const document = byId.get(context.req.param("id"));
      if (!document) throw new NotFound("There is no article with that name.");
      const page = pageRequest(context, dependencies, assetsOf);
      const entries = await index.get(document.passageIds);
      const passages = entries.map((entry) => entry.passage).toSorted((a, b) => a.position - b.position);
      return page.render({
        title: document.title,
        kind: "article",
        body: articleBody(document, passages, relatedDocuments(document, index.documents), page),
      });
    });
}
