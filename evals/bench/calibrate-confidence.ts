/**
 * Fits the confidence of `src/answering/confidence.ts`: a logistic regression on coverage, similarity
 * and unknown words, over questions the knowledge answers (suites answers, law, premises, everyday)
 * and questions it does not (out of scope and not found). Prints the weights and, for each
 * threshold, what would be lost and what would slip through.
 *
 * usage: node evals/bench/calibrate-confidence.ts
 */
import { existsSync, readFileSync } from "node:fs";
import { confidenceFeatures } from "../../src/answering/confidence.ts";
import { today } from "../../src/domain/validity.ts";
import { serviceForCommand } from "../../src/entry/commands/service-for-command.ts";
import { readConfig } from "../../src/entry/config.ts";

interface Case {
  readonly question: string;
  readonly expect?: readonly string[];
}
const cases = (path: string): Case[] =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Case)
        .filter((entry) => entry.question)
    : [];
const unanswerable = (entry: Case) =>
  entry.expect?.some((outcome) => outcome === "out-of-scope" || outcome === "not-found") ?? false;

const service = await serviceForCommand(readConfig(process.env));
const rows: { features: readonly number[]; answerable: boolean }[] = [];
const add = async ({ question }: Case, answerable: boolean) => {
  const query = service.analyser.analyseQuery(question);
  const hits = await service.retriever.retrieve({ query, limit: 5, asOf: today(), audience: "citizen" });
  const { coverage, similarity, unknown } = confidenceFeatures(hits, query, service.index.statistics);
  rows.push({ features: [1, coverage, similarity ?? 0, unknown], answerable });
};
for (const suite of ["answers", "law", "premises"])
  for (const entry of cases(`evals/suites/${suite}/cases.jsonl`)) await add(entry, true);
for (const entry of cases("evals/suites/everyday.jsonl")) await add(entry, true);
for (const path of ["evals/suites/outcomes/cases.jsonl", "evals/suites/screening.jsonl"])
  for (const entry of cases(path).filter(unanswerable)) await add(entry, false);
await service.index.close();

const answerable = rows.filter((row) => row.answerable).length;
const weights = [0, 0, 0, 0];
const probability = (features: readonly number[]) =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
const rate = 0.8;
const shrink = 0.0005;
for (let step = 0; step < 15_000; step++) {
  const gradient = weights.map((weight) => -shrink * weight);
  for (const row of rows) {
    // Both classes weigh the same, however many there are of each.
    const share = 1 / (row.answerable ? answerable : rows.length - answerable);
    const miss = (row.answerable ? 1 : 0) - probability(row.features);
    row.features.forEach((value, i) => {
      gradient[i] = (gradient[i] ?? 0) + share * miss * value;
    });
  }
  gradient.forEach((value, i) => {
    weights[i] = (weights[i] ?? 0) + rate * value;
  });
}
console.log(`${answerable} answerable, ${rows.length - answerable} not`);
console.log(
  ["constant", "coverage", "similarity", "unknown"].map((name, i) => `${name} ${weights[i]?.toFixed(2)}`).join("  "),
);
for (const threshold of [0.08, 0.12, 0.16, 0.2, 0.28, 0.35, 0.45, 0.6]) {
  const below = (wanted: boolean) =>
    rows.filter((row) => row.answerable === wanted && probability(row.features) < threshold).length;
  console.log(
    `below ${threshold}: ${(below(true) / answerable).toFixed(3)} of the answerable, ${(below(false) / (rows.length - answerable)).toFixed(3)} of the others`,
  );
}
