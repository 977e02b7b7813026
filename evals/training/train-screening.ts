/**
 * Makes the weights of the screen's second opinion from the templates in `screening/`, the open
 * halves of the screening banks and the questions that the knowledge claims to answer. The same
 * input gives the same weights. With `--cross-validate` nothing is written: each fifth of the banks
 * is judged by a model that learned from the rest.
 *
 * usage: node evals/training/train-screening.ts [--cross-validate]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findCrisis } from "../../src/answering/screen/crisis.ts";
import { prepareText } from "../../src/answering/screen/prepare-text.ts";
import { kindShares, type LinearWeights } from "../../src/answering/screen/second-opinion/linear-model.ts";
import { surenessNeeded } from "../../src/answering/screen/second-opinion/sureness.ts";
import { featurePlaces, textFeatures } from "../../src/answering/screen/second-opinion/text-features.ts";
import { normaliseText } from "../../src/language/normalise.ts";
import { outcomeCaseSchema } from "../runner/case-schema.ts";
import { loadCases } from "../runner/load-cases.ts";
import { fitLinearModel, type Lesson } from "./fit-linear-model.ts";
import { questionsFrom, seededRandom } from "./question-templates.ts";

const kinds = ["pass", "crisis", "medical", "blocked", "own-case", "out-of-scope"];
const banks = ["screening.jsonl", "screening-second.jsonl"];
const folds = 5;
/** What a question counts: one from a bank, one written from a template, one that the knowledge answers, a sentence of it. */
const counts = { bank: 2, template: 0.5, asked: 1, sentence: 0.2 } as const;
const perTemplate = 45;

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Labelled {
  readonly text: string;
  readonly kind: number;
  readonly weight: number;
}

const lessonOf = ({ text, kind, weight }: Labelled): Lesson => ({
  features: textFeatures(prepareText(normaliseText(text))),
  kind,
  weight,
});

function fromBanks(): Labelled[] {
  return (
    banks
      .flatMap((bank) => loadCases(bank, outcomeCaseSchema))
      .filter(({ split, history }) => split !== "holdout" && !history)
      // Personal data is the rules' matter and a vague question nobody's: neither is to be raised.
      .map(({ question, expect }) => ({
        text: question,
        kind: Math.max(0, kinds.indexOf(expect[0] ?? "")),
        weight: counts.bank,
      }))
  );
}

function fromTemplates(): Labelled[] {
  const random = seededRandom(7);
  return kinds.flatMap((name, kind) =>
    questionsFrom(read(`evals/training/screening/${name}.txt`), perTemplate, random).map((text) => ({
      text,
      kind,
      weight: counts.template,
    })),
  );
}

/** What the knowledge says it answers, and its own sentences, which bring the words of the field. */
function fromKnowledge(): Labelled[] {
  const articles = ["legislation", "pathways", "practice"].flatMap((folder) =>
    readdirSync(new URL(`knowledge/${folder}/`, root))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => read(`knowledge/${folder}/${name}`).replace(/^---[\s\S]*?\n---\n/, "")),
  );
  const asked = articles.flatMap((article) => [
    ...[...article.matchAll(/<!-- asked:(.*?)-->/g)].flatMap(([, questions = ""]) => questions.split("|")),
    ...[...article.matchAll(/^## (.*?)(?:\{.*)?$/gm)].map(([, heading = ""]) => heading),
  ]);
  const sentences = articles.flatMap((article) =>
    article
      .replace(/<!--[\s\S]*?-->|^#.*$|\[\^[^\]]*\]/gm, "")
      .split(/(?<=[.?!])\s+|\n{2,}/)
      .filter((sentence) => /\p{L}{3}/u.test(sentence)),
  );
  const harmless = (texts: readonly string[], weight: number) =>
    texts
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ text, kind: 0, weight }));
  // An article on despair is asked for in the words of despair: those are no harmless ones.
  const calm = asked.filter((question) => findCrisis(question) === null);
  return [...harmless(calm, counts.asked), ...harmless(sentences, counts.sentence)];
}

const bank = fromBanks();
const others = [...fromTemplates(), ...fromKnowledge()].map(lessonOf);
console.log(`${bank.length} questions of banks, ${others.length} from templates and knowledge`);
const learnFrom = (items: readonly Labelled[]) =>
  fitLinearModel([...others, ...items.map(lessonOf)], kinds, featurePlaces);

function crossValidate(): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const weights = learnFrom(bank.filter((_item, at) => at % folds !== fold));
    return bank
      .filter((_item, at) => at % folds === fold)
      .map((item) => ({ item, shares: kindShares(weights, lessonOf(item).features) }));
  }).flat();
  const harmless = judged.filter(({ item }) => item.kind === 0);
  for (const [kind, needed] of Object.entries(surenessNeeded)) {
    const wanted = judged.filter(({ item }) => kinds[item.kind] === kind);
    const figures = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75].map((sureness) => {
      const raised = (list: typeof judged) => list.filter(({ shares }) => (shares[kind] ?? 0) >= sureness).length;
      return `${sureness}: ${raised(wanted)}, ${raised(harmless)} wrong`;
    });
    console.log(`${kind} (${wanted.length} and ${harmless.length} harmless; in use ${needed}) ${figures.join(" | ")}`);
  }
}

function writeWeights({ scale, bias, rows }: LinearWeights): void {
  const packed = Buffer.from(rows.buffer).toString("base64");
  const lines = [
    "// Made by evals/training/train-screening.ts; not to be edited by hand.",
    "",
    "/** Weights of the second opinion, one byte for each place and kind, in base64. */",
    "export const packedWeights = {",
    `  kinds: ${JSON.stringify(kinds).replaceAll(",", ", ")},`,
    `  scale: ${scale},`,
    `  bias: [${bias.map((value) => Number(value.toFixed(5))).join(", ")}],`,
    `  rows: "${packed}",`,
    "};",
    "",
  ];
  writeFileSync(new URL("src/answering/screen/second-opinion/packed-weights.ts", root), lines.join("\n"));
  const used = rows.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  console.log(`${used} of ${rows.length} weights are not zero`);
}

const { values: options } = parseArgs({ options: { "cross-validate": { type: "boolean" } } });
if (options["cross-validate"]) crossValidate();
else writeWeights(learnFrom(bank));
