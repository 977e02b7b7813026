import type { DocumentSummary, Passage, SourceReference } from "../domain/passage.ts";
import type { Source } from "./article-schema.ts";
import type { Article, ArticleSection } from "./parse-article.ts";
import { yearOnly } from "./year-only.ts";

function sourceReferences(
  article: Article,
  section: ArticleSection,
  sources: ReadonlyMap<string, Source>,
): SourceReference[] {
  return section.sourceIds.flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const place = article.frontMatter.sources.find((reference) => reference.id === id)?.place ?? "";
    return [
      {
        id,
        title: source.title,
        publisher: source.publisher,
        year: source.year,
        place,
        ...(source.url ? { url: source.url } : {}),
      },
    ];
  });
}

/** The passages of an article, one a heading, in reading order. Headings without text of their own give none. */
export function articlePassages(article: Article, sources: ReadonlyMap<string, Source>): Passage[] {
  const { frontMatter } = article;
  return article.sections.map((section, position): Passage => {
    const version =
      frontMatter.versions.find((candidate) => candidate.id === section.versionId) ?? frontMatter.versions[0];
    if (!version) throw new Error(`${article.path} has no version`); // the schema requires one
    const deadlines = frontMatter.deadlines
      .filter((deadline) => deadline.section === section.slug)
      .map(({ section: _section, ...deadline }) => deadline);
    return {
      passageId: `${frontMatter.id}#${section.slug}`,
      documentId: frontMatter.id,
      collection: "knowledge",
      title: frontMatter.title,
      kind: article.kind,
      type: frontMatter.type,
      headings: section.path,
      language: section.language,
      ...(section.language === frontMatter.language ? {} : { titleLanguage: frontMatter.language }),
      jurisdiction: frontMatter.jurisdiction,
      audience: section.audience,
      topics: frontMatter.topics,
      benefit: frontMatter.benefit ?? null,
      place: frontMatter.place ?? null,
      text: section.text,
      markdown: section.markdown,
      questions: position === 0 ? [...section.asked, ...frontMatter.questions] : section.asked,
      validity: {
        versionId: version.id,
        status: version.status,
        from: version.from,
        to: version.to,
        ...yearOnly(article, version),
        certainty: version.certainty,
        note: version.note ?? null,
      },
      sources: sourceReferences(article, section, sources),
      ...(deadlines.length ? { deadlines } : {}),
      position,
    };
  });
}

/** What lists and the article page tell about an article. */
export function articleSummary(article: Article, passages: readonly Passage[]): DocumentSummary {
  const { frontMatter } = article;
  return {
    id: frontMatter.id,
    title: frontMatter.title,
    collection: "knowledge",
    kind: article.kind,
    type: frontMatter.type,
    language: frontMatter.language,
    jurisdiction: frontMatter.jurisdiction,
    audience: frontMatter.audience,
    topics: frontMatter.topics,
    reviewed: frontMatter.reviewed,
    reviewBy: frontMatter.reviewBy,
    passageIds: passages.map((passage) => passage.passageId),
  };
}
