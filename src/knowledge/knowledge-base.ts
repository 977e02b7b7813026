import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { type Lexicon, lexiconFileSchema, translationsSchema } from "../language/lexicon.ts";
import { type ContactEntry, contactSchema, type Source, sourceSchema } from "./article-schema.ts";
import { type Article, type ArticleProblem, parseArticle } from "./parse-article.ts";

/** Everything that stands in `knowledge/`, parsed. */
export interface KnowledgeBase {
  readonly articles: readonly Article[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly contacts: readonly ContactEntry[];
  readonly lexicon: Lexicon;
  /** Words that occur as parts of compounds though seldom alone (`knowledge/lexicon/compound-parts.yaml`). */
  readonly compoundParts: readonly string[];
  readonly coverage: Coverage;
}

const coverageSchema = z.strictObject({
  /** Every inventory entry that must be accounted for, by source. */
  entries: z.record(z.string(), z.array(z.string())).default({}),
  /** Entries that no article carries, with the reason. */
  exceptions: z.array(z.strictObject({ id: z.string(), why: z.string().min(10) })).default([]),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** A folder of files: path relative to the folder, with `/`, to its text. */
export type FileSet = ReadonlyMap<string, string>;

const compoundPartsPath = "lexicon/compound-parts.yaml";
const englishPath = "lexicon/english.yaml";
const kinds = new Set(["legislation", "pathways", "practice"]);

function readYaml<T>(files: FileSet, path: string, schema: z.ZodType<T>, empty: T, problems: ArticleProblem[]): T {
  const text = files.get(path);
  if (text === undefined) {
    problems.push({ path, line: 1, message: "the file is missing" });
    return empty;
  }
  let raw: unknown;
  try {
    raw = parseYaml(text);
  } catch (error) {
    problems.push({ path, line: 1, message: `not YAML: ${(error as Error).message.split("\n")[0]}` });
    return empty;
  }
  const parsed = schema.safeParse(raw ?? empty);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const entry = Array.isArray(raw)
      ? (raw[issue.path[0] as number] as { id?: string; term?: string } | undefined)
      : undefined;
    const name = entry?.id ?? entry?.term ?? "";
    problems.push({ path, line: 1, message: `${issue.path.join(".")}${name ? ` (${name})` : ""}: ${issue.message}` });
  }
  return empty;
}

/** Parses a knowledge folder. Problems do not stop it: what can be read is returned beside them. */
export function parseKnowledge(files: FileSet): { knowledge: KnowledgeBase; problems: ArticleProblem[] } {
  const problems: ArticleProblem[] = [];
  const articles: Article[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.endsWith(".md") || !kinds.has(path.split("/")[0] as string)) continue;
    const parsed = parseArticle(path, text);
    problems.push(...parsed.problems);
    if (parsed.article) articles.push(parsed.article);
  }
  const sources = new Map<string, Source>();
  for (const source of readYaml(files, "sources.yaml", z.array(sourceSchema), [], problems)) {
    if (sources.has(source.id))
      problems.push({ path: "sources.yaml", line: 1, message: `two sources are called "${source.id}"` });
    sources.set(source.id, source);
  }
  const groups = [...files.keys()]
    .filter((path) => path.startsWith("lexicon/") && path.endsWith(".yaml"))
    .filter((path) => path !== compoundPartsPath && path !== englishPath)
    .sort()
    .flatMap((path) => readYaml(files, path, lexiconFileSchema, [], problems));
  return {
    knowledge: {
      articles,
      sources,
      contacts: readYaml(files, "contacts.yaml", z.array(contactSchema), [], problems),
      lexicon: {
        groups,
        english: files.has(englishPath) ? readYaml(files, englishPath, translationsSchema, {}, problems) : {},
      },
      compoundParts: files.has(compoundPartsPath)
        ? readYaml(files, compoundPartsPath, z.array(z.string().min(3)), [], problems)
        : [],
      coverage: readYaml(files, "coverage.yaml", coverageSchema, { entries: {}, exceptions: [] }, problems),
    },
    problems,
  };
}
