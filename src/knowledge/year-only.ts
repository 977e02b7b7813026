import { type IsoDate, isLaw, type Validity } from "../domain/validity.ts";
import type { ArticleVersion } from "./article-schema.ts";
import type { Article } from "./parse-article.ts";

/**
 * True for 1 January of a year where no text of the article tells that day: then it stands for the
 * first year that a source knows the rule. O(length of the article).
 */
function standsForYear(article: Article, day: IsoDate): boolean {
  if (!day.endsWith("-01-01")) return false;
  const told = new RegExp(`(?<!\\d)1\\.? (?:jan\\.|januar|january),? ${day.slice(0, 4)}`, "i");
  return !article.sections.some((section) => told.test(`${section.heading} ${section.text}`));
}

/** Which ends of a version of law are known by the year of a source only. A plan's day is a plan's day. */
export function yearOnly(
  article: Article,
  { from, to, status }: ArticleVersion,
): Pick<Validity, "fromYearOnly" | "toYearOnly"> {
  if (!isLaw(status)) return {};
  return {
    ...(status !== "planned" && standsForYear(article, from) ? { fromYearOnly: true } : {}),
    ...(to !== null && status === "repealed" && standsForYear(article, to) ? { toYearOnly: true } : {}),
  };
}
