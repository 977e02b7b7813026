import { parse as parseYaml } from "yaml";
import { type Audience, audiences, type DocumentKind, type Language, languages } from "../domain/vocabulary.ts";
import { slugify } from "../language/slug.ts";
import { type FrontMatter, frontMatterSchema } from "./article-schema.ts";
import { footnoteIds, plainText } from "./plain-text.ts";

/** One heading of an article with everything up to the next heading. */
export interface ArticleSection {
  readonly level: number;
  readonly heading: string;
  /** Headings from the outermost to this one. */
  readonly path: readonly string[];
  /** Slugs of the path joined by `/`, unique within the article. */
  readonly slug: string;
  readonly versionId: string;
  readonly audience: readonly Audience[];
  readonly language: Language;
  readonly asked: readonly string[];
  readonly text: string;
  readonly markdown: string;
  readonly sourceIds: readonly string[];
  /** One-based line of the heading in the file. */
  readonly line: number;
}

export interface Article {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly ArticleSection[];
  /** The file up to the first heading; with the sections' Markdown it gives the file back byte for byte. */
  readonly preamble: string;
}

export interface ArticleProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export type ParsedArticle =
  | { article: Article; problems: ArticleProblem[] }
  | { article: null; problems: ArticleProblem[] };

const headingLine = /^(#{2,4})[ \t]+(.*?)[ \t]*(?:\{([^{}]*)\})?[ \t]*$/;
const askedComment = /<!--\s*asked:\s*([\s\S]*?)-->/;

interface HeadingAttributes {
  version?: string;
  audience?: Audience[];
  lang?: Language;
}

function readAttributes(text: string, problem: (message: string) => void): HeadingAttributes {
  const attributes: HeadingAttributes = {};
  for (const pair of text.split(/\s+/).filter(Boolean)) {
    const [key, value = ""] = pair.split("=", 2) as [string, string?];
    if (key === "version" && value) attributes.version = value;
    else if (key === "audience" && value.split(",").every((v) => (audiences as readonly string[]).includes(v)))
      attributes.audience = value.split(",") as Audience[];
    else if (key === "lang" && (languages as readonly string[]).includes(value)) attributes.lang = value as Language;
    else problem(`unknown heading attribute "${pair}"`);
  }
  return attributes;
}

/**
 * Reads one article file. `path` is relative to the knowledge folder (`legislation/dk-klage.md`).
 * Never throws: what is wrong comes back as problems with line numbers.
 */
export function parseArticle(path: string, file: string): ParsedArticle {
  const problems: ArticleProblem[] = [];
  const report = (line: number, message: string) => problems.push({ path, line, message });
  const kind = path.split("/")[0] as DocumentKind;

  const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n/.exec(file);
  if (!fence) {
    report(1, "no front matter between --- lines at the top");
    return { article: null, problems };
  }
  let raw: unknown;
  try {
    raw = parseYaml(fence[1] as string);
  } catch (error) {
    report(1, `front matter is not YAML: ${(error as Error).message.split("\n")[0]}`);
    return { article: null, problems };
  }
  const parsed = frontMatterSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) report(1, `front matter ${issue.path.join(".")}: ${issue.message}`);
    return { article: null, problems };
  }
  const frontMatter = parsed.data;
  const versionIds = new Set(frontMatter.versions.map((version) => version.id));

  const lines = file.split("\n");
  const headerLines = fence[0].split("\n").length - 1;
  const starts: number[] = [];
  let inCode = false;
  for (let i = headerLines; i < lines.length; i++) {
    const line = lines[i] as string;
    if (/^(```|~~~)/.test(line)) inCode = !inCode;
    if (!inCode && headingLine.test(line.replace(/\r$/, ""))) starts.push(i);
    if (!inCode && /^#\s/.test(line)) report(i + 1, "headings start at ##; the title is in the front matter");
  }
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) as number) + line.length + 1);
  const preamble = file.slice(0, starts.length ? offsets[starts[0] as number] : file.length);
  if (preamble.slice(fence[0].length).trim()) report(headerLines + 1, "text before the first heading");
  if (!starts.length) report(headerLines + 1, "no sections: every passage needs a ## heading");

  const sections: ArticleSection[] = [];
  const slugs = new Set<string>();
  let trail: { level: number; heading: string }[] = [];
  let inherited: HeadingAttributes[] = [];
  starts.forEach((start, index) => {
    const line = start + 1;
    const end = starts[index + 1];
    const markdown = file.slice(offsets[start], end === undefined ? file.length : offsets[end]);
    const match = headingLine.exec((lines[start] as string).replace(/\r$/, "")) as RegExpExecArray;
    const level = (match[1] as string).length;
    const heading = match[2] as string;
    const keep = trail.filter((outer) => outer.level < level).length;
    trail = [...trail.slice(0, keep), { level, heading }];
    const own = readAttributes(match[3] ?? "", (message) => report(line, message));
    const attributes = { ...(inherited[keep - 1] ?? {}), ...own };
    inherited = [...inherited.slice(0, keep), attributes];

    let versionId = attributes.version;
    if (versionId === undefined && frontMatter.versions.length === 1) versionId = frontMatter.versions[0]?.id;
    if (versionId === undefined) report(line, `"${heading}" must be bound to a version: the article has several`);
    else if (!versionIds.has(versionId)) report(line, `"${heading}" names the unknown version "${versionId}"`);

    const body = markdown.slice((lines[start] as string).length);
    const slug = trail.map((part) => slugify(part.heading)).join("/");
    if (slugs.has(slug)) report(line, `two headings give the same address "${slug}"`);
    slugs.add(slug);
    const asked = askedComment.exec(body)?.[1] ?? "";
    sections.push({
      level,
      heading,
      path: trail.map((part) => part.heading),
      slug,
      versionId: versionId ?? (frontMatter.versions[0]?.id as string),
      audience: attributes.audience ?? frontMatter.audience,
      language: attributes.lang ?? frontMatter.language,
      asked: asked
        .split("|")
        .map((question) => question.replace(/\s+/g, " ").trim())
        .filter(Boolean),
      text: plainText(body),
      markdown,
      sourceIds: footnoteIds(body),
      line,
    });
  });
  return { article: { path, kind, frontMatter, sections, preamble }, problems };
}
