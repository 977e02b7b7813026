import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import { articlePassages } from "../knowledge/article-passages.ts";
import { parseKnowledge } from "../knowledge/knowledge-base.ts";
import { passageVocabulary } from "../retrieval/prepare-index.ts";
import { createCompoundSplitter } from "./compounds.ts";
import { foldWord } from "./normalise.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

describe("compounds on 300 words of the corpus, checked by hand", () => {
  let split: (folded: string) => readonly string[];
  let gold: [string, string][];

  beforeAll(async () => {
    const { knowledge } = parseKnowledge(await readFolder(at("../../knowledge")));
    const passages = knowledge.articles.flatMap((article) => articlePassages(article, knowledge.sources));
    split = createCompoundSplitter(passageVocabulary(passages, knowledge.lexicon, knowledge.compoundParts));
    gold = readFileSync(at("./compounds-gold.tsv"), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t") as [string, string]);
  });

  it("splits nearly only what is a compound, and most of what is one", () => {
    expect(gold.length).toBe(300);
    // A first part may come with or without its linking letter.
    const same = (a: string, b: string) => a.replace(/[se]$/, "") === b.replace(/[se]$/, "");
    let right = 0;
    let made = 0;
    let wanted = 0;
    for (const [word, head] of gold) {
      const [first] = split(foldWord(word));
      if (first) made++;
      if (head) wanted++;
      if (first && head && same(first, foldWord(head))) right++;
    }
    console.log(
      `compounds: precision ${(right / made).toFixed(3)} (${right}/${made}), recall ${(right / wanted).toFixed(3)} (${right}/${wanted})`,
    );
    expect(right / made).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.85);
  });
});

describe("createCompoundSplitter", () => {
  const vocabulary = new Map(
    ["sygedagpenge", "syge", "dagpenge", "lov", "arbejds", "plads", "struktur", "reform", "kontant", "hjalp"].map(
      (word) => [word, 5],
    ),
  );
  const split = createCompoundSplitter(vocabulary);

  it.each([
    ["arbejdspladsen", ["arbejds", "pladsen"]],
    ["strukturreform", ["struktur", "reform"]],
    ["kontanthjælp", ["kontant", "hjalp"]],
  ])("splits %s", (word, parts) => {
    expect(split(foldWord(word))).toEqual(parts);
  });

  it("leaves short words, unknown words and endings alone", () => {
    for (const word of ["lov", "uforståelig", "arbejdsløshed", "spørgsmål"]) expect(split(foldWord(word))).toEqual([]);
  });
});
