import { describe, expect, it } from "vitest";
import { durationArticle } from "../testing/small-knowledge.ts";
import { articlePassages } from "./article-passages.ts";
import { parseArticle } from "./parse-article.ts";

/** The validities of the article on durations after a change, by version. */
function validities(change: (article: string) => string) {
  const { article, problems } = parseArticle("legislation/dk-varighed.md", change(durationArticle));
  if (!article) throw new Error(problems.map(({ message }) => message).join());
  const all = articlePassages(article, new Map()).map(({ validity }) => validity);
  return new Map(all.map((validity) => [validity.versionId, validity]));
}
const reformInJanuary = (article: string) => article.replaceAll("2014-07-01", "2014-01-01");

describe("the first of January of a version", () => {
  it("stands for the year of a source where no text tells that day", () => {
    const found = validities((article) => reformInJanuary(article).replaceAll("1. juli 2014", "2014"));
    expect(found.get("v2014")).toMatchObject({ from: "2014-01-01", fromYearOnly: true });
    expect(found.get("v2006")).toMatchObject({ to: "2014-01-01", toYearOnly: true });
    expect(found.get("v2006")?.fromYearOnly).toBeUndefined();
  });

  it("is the day itself where the article tells it, and every other day is", () => {
    const told = validities((article) => reformInJanuary(article).replaceAll("1. juli 2014", "1. januar 2014"));
    for (const found of [told, validities((article) => article)])
      for (const validity of found.values())
        expect(validity.fromYearOnly ?? validity.toYearOnly, validity.versionId).toBeUndefined();
  });

  it("of a plan is the day planned for", () => {
    const found = validities((article) => article.replace("fra 1. januar 2027", "i 2027"));
    expect(found.get("v2027")?.fromYearOnly).toBeUndefined();
  });
});
