import { footnoteIds } from "../plain-text.ts";
import { type Finding, finder, type LintRule } from "./finding.ts";

/** Paragraphs and lists of a section's Markdown, with the line they start on. */
function blocks(markdown: string, firstLine: number): { text: string; line: number }[] {
  const result: { text: string; line: number }[] = [];
  let line = firstLine;
  for (const part of markdown.split(/(\n[ \t]*\n)/)) {
    const text = part.replace(/<!--[\s\S]*?-->/g, "").trim();
    const lead = part.length - part.trimStart().length;
    if (text) result.push({ text, line: line + (part.slice(0, lead).match(/\n/g)?.length ?? 0) });
    line += part.match(/\n/g)?.length ?? 0;
  }
  return result;
}

/** Every paragraph or list that states something ends in a reference to a source that exists. */
export const factsHaveSources: LintRule = ({ articles, sources }) => {
  const findings: Finding[] = [];
  const { error, warning } = finder("sources", findings);
  for (const { path, frontMatter, sections } of articles) {
    const listed = new Set(frontMatter.sources.map((source) => source.id));
    for (const id of listed) if (!sources.has(id)) error(path, 1, `source "${id}" is not in sources.yaml`);
    for (const version of frontMatter.versions)
      for (const id of version.sources)
        if (!listed.has(id))
          error(path, 1, `version "${version.id}" rests on "${id}", which is not among the article's sources`);
    const used = new Set(sections.flatMap((section) => section.sourceIds));
    for (const id of listed) if (!used.has(id)) warning(path, 1, `source "${id}" is listed but never referred to`);
    for (const section of sections) {
      for (const id of section.sourceIds)
        if (!listed.has(id)) error(path, section.line, `[^${id}] is not among the article's sources`);
      const body = blocks(section.markdown.split("\n").slice(1).join("\n"), section.line + 1);
      body.forEach((block, index) => {
        if (footnoteIds(block.text).length) return;
        const leadsToNext = /:\s*$/.test(block.text) && footnoteIds(body[index + 1]?.text ?? "").length > 0;
        // A pointer to another article states nothing that needs a source of its own.
        const onlyPoints = /\]\([^)]+\)/.test(block.text) && !/\d/.test(block.text.replace(/\([^)]*\)/g, ""));
        if (!leadsToNext && !onlyPoints)
          error(path, block.line, `no source reference: "${block.text.slice(0, 60).replace(/\s+/g, " ")}…"`);
      });
      if (
        !section.text &&
        !sections.some((other) => other.path.length > section.path.length && other.slug.startsWith(`${section.slug}/`))
      )
        error(path, section.line, `"${section.heading}" has no text`);
    }
  }
  return findings;
};

/** A deadline is bound to a section that states its length in figures. */
export const deadlinesStandInText: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("deadlines", findings);
  for (const { path, frontMatter, sections } of articles)
    for (const deadline of frontMatter.deadlines) {
      const section = sections.find((candidate) => candidate.slug === deadline.section);
      const figure = /\d+/.exec(deadline.length)?.[0] ?? "";
      if (!section) error(path, 1, `deadline "${deadline.label}" names the unknown section "${deadline.section}"`);
      else if (!new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(section.text))
        error(
          path,
          section.line,
          `deadline "${deadline.label}" says ${deadline.length}, but the section has no ${figure}`,
        );
    }
  return findings;
};

/** Links to other articles and anchors lead somewhere. */
export const linksResolve: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("links", findings);
  const slugs = new Map(
    articles.map((article) => [article.path, new Set(article.sections.map((section) => section.slug))]),
  );
  for (const { path, sections } of articles) {
    const folder = path.split("/")[0] as string;
    for (const section of sections) {
      for (const match of section.markdown.matchAll(/\]\(([^)\s]+)\)/g)) {
        const target = match[1] as string;
        if (/^(https:|tel:|mailto:)/.test(target)) continue;
        if (/^[a-z]+:/.test(target)) {
          error(path, section.line, `link "${target}" is not https`);
          continue;
        }
        const [file = "", anchor] = target.split("#", 2);
        const resolved =
          file === "" ? path : file.startsWith("../") ? file.slice(3) : `${folder}/${file.replace(/^\.\//, "")}`;
        const known = slugs.get(resolved);
        if (!known) error(path, section.line, `link to "${target}", which does not exist`);
        else if (anchor && !known.has(anchor))
          error(path, section.line, `link to "${target}", whose heading does not exist`);
      }
    }
  }
  return findings;
};

/** Every inventory entry ends in an article or in an exception with a reason, and nothing is claimed that is not there. */
export const coverageIsComplete: LintRule = ({ articles, coverage }) => {
  const findings: Finding[] = [];
  const { error } = finder("coverage", findings);
  const known = new Set(
    Object.entries(coverage.entries).flatMap(([source, ids]) => ids.map((id) => `${source}:${id}`)),
  );
  const carried = new Set<string>();
  for (const { path, frontMatter } of articles)
    for (const id of frontMatter.covers) {
      if (!known.has(id)) error(path, 1, `covers "${id}", which is not in coverage.yaml`);
      carried.add(id);
    }
  for (const { id } of coverage.exceptions) {
    if (!known.has(id)) error("coverage.yaml", 1, `exception "${id}" is not among the entries`);
    if (carried.has(id)) error("coverage.yaml", 1, `exception "${id}" is carried by an article`);
    carried.add(id);
  }
  for (const id of known) if (!carried.has(id)) error("coverage.yaml", 1, `nothing covers "${id}"`);
  return findings;
};
