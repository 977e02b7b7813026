/**
 * What each part of the search is worth, shown by leaving it out: on the knowledge bank, on the raw
 * documents as a library, and on questions that neither index nor embedding table has seen.
 *
 * usage: npm run bench:ablation -- [--documents DIR] [--held-out TABLE] [--only NAME,…]
 * Documents default to ../shared/sources. TABLE is what `npm run embeddings:distil -- --hold-out
 * 0.15 --out TABLE` wrote; without it the last columns stay empty. The figures go into the report
 * of `npm run eval`, unless --only leaves variants out.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readStaticEmbeddings } from "../../src/adapters/static-embeddings/read-static-embeddings.ts";
import { today } from "../../src/domain/validity.ts";
import { analyserVersion } from "../../src/language/analyser.ts";
import { type HeldOutQuestions, measureVariant, type VariantMeasurement } from "./ablation/measure-variant.ts";
import { heldOutVariants, type Variant, variants } from "./ablation/variants.ts";
import { defaultDocuments, readBenchCorpus } from "./bench-corpus.ts";
import { type AblationResult, writeBenchResult } from "./results.ts";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: defaultDocuments },
    "held-out": { type: "string" },
    only: { type: "string" },
  },
});

async function readHeldOut(table: string): Promise<HeldOutQuestions> {
  const texts = JSON.parse(readFileSync(`${table}.held-out.json`, "utf8")) as string[];
  return { embedding: await readStaticEmbeddings(table), texts: new Set(texts.map((text) => text.toLowerCase())) };
}

const corpus = await readBenchCorpus(values.documents);
const embedding = await readStaticEmbeddings();
const heldOut = values["held-out"] ? await readHeldOut(values["held-out"]) : null;
const wanted = values.only?.split(",");

const figure = (value: number | undefined) => value?.toFixed(3) ?? "  –  ";
const header =
  "without                         facts@5 lost won  hit@1   MRR  nDCG   lay expert  typo | library lost won   da    nb    en   lay expert | held out: hit@1 hit@5   MRR";
console.log(header);

function line({ name }: Variant, measured: VariantMeasurement, whole: VariantMeasurement): string {
  const { knowledge, library, heldOut: unseen } = measured.figures;
  const only = (bank: string, these: VariantMeasurement, not: VariantMeasurement) =>
    String([...these.right].filter((id) => id.startsWith(bank) && !not.right.has(id)).length).padStart(4);
  return [
    name.padEnd(32),
    `${figure(knowledge.all)}  ${only("knowledge", whole, measured)}${only("knowledge", measured, whole)} `,
    [knowledge.first, knowledge.reciprocalRank, knowledge.gain, knowledge.lay, knowledge.expert, knowledge.typo]
      .map(figure)
      .join(" "),
    ` | ${figure(library?.all)}   ${only("library", whole, measured)}${only("library", measured, whole)} `,
    [library?.da, library?.nb, library?.en, library?.lay, library?.expert].map(figure).join(" "),
    ` |           ${[unseen?.first, unseen?.five, unseen?.reciprocalRank].map(figure).join(" ")}`,
  ].join("");
}

const rows: { variant: Variant; measured: VariantMeasurement }[] = [];
for (const variant of [...variants, ...(heldOut ? heldOutVariants : [])]) {
  if (wanted && variant.name !== "everything" && !wanted.includes(variant.name)) continue;
  const table = heldOut && heldOutVariants.includes(variant) ? heldOut.embedding : embedding;
  const measured = await measureVariant(variant, corpus, table, heldOut);
  rows.push({ variant, measured });
  console.log(line(variant, measured, (rows[0] as (typeof rows)[number]).measured));
}

const whole = (rows[0] as (typeof rows)[number]).measured;
const countOnly = (these: VariantMeasurement, not: VariantMeasurement) => {
  const ids = [...these.right].filter((id) => !not.right.has(id));
  return {
    knowledge: ids.filter((id) => id.startsWith("knowledge")).length,
    library: ids.filter((id) => id.startsWith("library")).length,
  };
};
const result: AblationResult = {
  day: today(),
  index: { analyserVersion, embeddingId: embedding.id, passages: corpus.articles.length },
  questions: readFileSync("evals/suites/answers/cases.jsonl", "utf8").trim().split("\n").length,
  variants: rows.map(({ variant: { name, what }, measured }) => ({
    name,
    what,
    figures: measured.figures,
    lost: countOnly(whole, measured),
    won: countOnly(measured, whole),
  })),
};
if (!wanted) writeBenchResult("ablation", result);
