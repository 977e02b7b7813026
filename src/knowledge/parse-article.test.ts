import { describe, expect, it } from "vitest";
import { slugify } from "../language/slug.ts";
import { durationArticle } from "../testing/small-knowledge.ts";
import { parseArticle } from "./parse-article.ts";

const parse = (text = durationArticle) => parseArticle("legislation/dk-varighed.md", text);

describe("parseArticle", () => {
  it("gives the file back byte for byte from its preamble and sections", () => {
    const { article } = parse();
    expect(article).not.toBeNull();
    expect((article?.preamble ?? "") + article?.sections.map((section) => section.markdown).join("")).toBe(
      durationArticle,
    );
  });

  it("keeps Windows line ends byte for byte too", () => {
    const windows = durationArticle.replace(/\n/g, "\r\n");
    const { article, problems } = parse(windows);
    expect(problems).toEqual([]);
    expect((article?.preamble ?? "") + article?.sections.map((section) => section.markdown).join("")).toBe(windows);
  });

  it("binds each heading to its version, audience and language", () => {
    const sections = parse().article?.sections ?? [];
    expect(sections.map((section) => [section.slug, section.versionId, section.language])).toEqual([
      ["kort-svar", "v2014", "da"],
      ["forlaengelse", "v2014", "da"],
      ["saadan-var-det-foer-2014", "v2006", "da"],
      ["planlagt-i-2027", "v2027", "da"],
      ["in-short-in-english", "v2014", "en"],
    ]);
    expect(sections[0]?.asked).toEqual(["hvor mange uger kan jeg være syg"]);
  });

  it("leaves bare pointers out of a list and keeps its items apart", () => {
    const text = durationArticle.replace(
      "- Arbejdsevnen skal afklares.",
      "- Arbejdsevnen skal afklares. Se [nr. 2](dk-arbejdsgiver.md).",
    );
    expect(parse(text).article?.sections[1]?.text).toBe(
      "Loven har 3 grunde til forlængelse:\n\n• Arbejdsevnen skal afklares.\n• Du er i lægebehandling.\n• Sygdommen er livstruende og alvorlig.",
    );
  });

  it("leaves footnotes, comments and markup out of the text that is quoted", () => {
    const text = parse().article?.sections[1]?.text;
    expect(text).toBe(
      "Loven har 3 grunde til forlængelse:\n\n• Arbejdsevnen skal afklares.\n• Du er i lægebehandling.\n• Sygdommen er livstruende og alvorlig.",
    );
  });

  it("names the line of a heading that is bound to no version", () => {
    const { problems } = parse(durationArticle.replace("## Forlængelse {version=v2014}", "## Forlængelse"));
    expect(problems).toEqual([
      expect.objectContaining({
        line: durationArticle.split("\n").findIndex((line) => line.startsWith("## Forlængelse")) + 1,
        message: expect.stringContaining("must be bound to a version"),
      }),
    ]);
  });

  it("reports an unknown front matter key instead of passing over it", () => {
    const { article, problems } = parse(durationArticle.replace("reviewed:", "reviwed:"));
    expect(article).toBeNull();
    expect(problems.map((problem) => problem.message).join()).toContain("reviewed");
  });

  it("gives headings with Danish letters readable addresses", () => {
    expect(slugify("Hvad må arbejdsgiveren spørge om?")).toBe("hvad-maa-arbejdsgiveren-spoerge-om");
  });
});
