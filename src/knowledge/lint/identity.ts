import { type Finding, finder, type LintRule } from "./finding.ts";

/** Ids are unique and are the file's name, so that an address never changes by accident. */
export const uniqueIds: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("unique-ids", findings);
  const owners = new Map<string, string>();
  for (const { path, frontMatter } of articles) {
    const expected = path.split("/").at(-1)?.replace(/\.md$/, "");
    if (frontMatter.id !== expected) error(path, 1, `id "${frontMatter.id}" differs from the file name "${expected}"`);
    const owner = owners.get(frontMatter.id);
    if (owner) error(path, 1, `id "${frontMatter.id}" is also used by ${owner}`);
    owners.set(frontMatter.id, path);
  }
  return findings;
};

const normalise = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** No two articles claim the same question word for word: the reader's question has one home. */
export const questionsHaveOneHome: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("one-home", findings);
  const owners = new Map<string, string>();
  for (const { path, frontMatter, sections } of articles) {
    const own = new Set([...frontMatter.questions, ...sections.flatMap((section) => section.asked)].map(normalise));
    for (const question of own) {
      const owner = owners.get(question);
      if (owner) error(path, 1, `"${question}" is also claimed by ${owner}`);
      else owners.set(question, path);
    }
  }
  return findings;
};

const shingleSize = 8;

function shingles(text: string): Set<string> {
  const words = normalise(text).split(" ");
  const result = new Set<string>();
  for (let i = 0; i + shingleSize <= words.length; i++) result.add(words.slice(i, i + shingleSize).join(" "));
  return result;
}

/** The same text does not stand in two passages: it would drift apart. Containment over 8-word shingles. */
export const noDuplicates: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("duplicates", findings);
  const seen: { where: string; own: Set<string> }[] = [];
  const byShingle = new Map<string, number[]>();
  for (const { path, sections } of articles) {
    for (const section of sections) {
      const own = shingles(section.text);
      if (own.size < 12) continue;
      const shared = new Map<number, number>();
      for (const shingle of own)
        for (const other of byShingle.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      for (const [other, count] of shared) {
        const candidate = seen[other];
        if (candidate && count / Math.min(own.size, candidate.own.size) > 0.6) {
          error(path, section.line, `"${section.heading}" repeats ${candidate.where}`);
        }
      }
      for (const shingle of own) byShingle.set(shingle, [...(byShingle.get(shingle) ?? []), seen.length]);
      seen.push({ where: `${path}#${section.slug}`, own });
    }
  }
  return findings;
};
