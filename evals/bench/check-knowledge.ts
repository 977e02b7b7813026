import { fileURLToPath } from "node:url";
import { readFolder } from "../../src/adapters/file-system/read-folder.ts";
import { toCitation } from "../../src/answering/compose.ts";
import { checkStatement } from "../../src/answering/verify.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { articlePassages } from "../../src/knowledge/article-passages.ts";
import { parseKnowledge } from "../../src/knowledge/knowledge-base.ts";
import { splitUnits, type TextUnit } from "../../src/language/sentences.ts";

/**
 * The checker over every sentence of the knowledge base: word for word in quotations of one
 * sentence, three and a whole passage; moved and shortened without a change of meaning; and
 * spoilt in one place. Prints how many of each were rejected. Deterministic, a few seconds.
 *   node evals/bench/check-knowledge.ts
 */
const { knowledge } = parseKnowledge(await readFolder(fileURLToPath(new URL("../../knowledge", import.meta.url))));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The same in another order, or without what stands in brackets. */
function faithful(text: string): string[] {
  const shorter = text.replace(/ \([^)]*\)/g, "");
  const clause = /^(.+?), (når|hvis|fordi|mens|da) (.+)\.$/.exec(text);
  const year = /^I (\d{4}) (\p{L}+) (\p{L}+) (.+)\.$/u.exec(text);
  return [
    ...(shorter === text ? [] : [shorter]),
    ...(clause ? [`${capital(clause[2] as string)} ${clause[3]}, ${small(clause[1] as string)}.`] : []),
    ...(year ? [`${capital(year[3] as string)} ${year[2]} i ${year[1]} ${year[4]}.`] : []),
  ];
}

/** One fault each, named as the labelled pairs name them. */
const faults: readonly (readonly [string, (text: string) => string])[] = [
  ["wrong-number", (text) => text.replace(/\b\d+\b/, (number) => String(Number(number) + 3))],
  ["dropped-negation", (text) => text.replace(" ikke ", " ")],
  ["modal-swap", (text) => text.replace(" kan ", " skal ")],
  ["modal-swap", (text) => text.replace(" skal ", " kan ")],
  ["wrong-subject", (text) => text.replace(/\bkommunen\b/, "arbejdsgiveren").replace(/\bKommunen\b/, "Arbejdsgiveren")],
  ["wrong-subject", (text) => text.replace(/\barbejdsgiveren\b/, "kommunen").replace(/\bArbejdsgiveren\b/, "Kommunen")],
  ["other-country", (text) => text.replace(/\bNorge\b/g, "Danmark")],
  ["other-benefit", (text) => text.replace(/\bsygedagpenge(?:ne)?\b/, "kontanthjælp")],
];

const tried = new Map<string, number>();
const rejected = new Map<string, number>();
const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

function tryOne(kind: string, text: string, passage: Passage, units: readonly TextUnit[]): void {
  const citation = toCitation({ passage, standing: "current", units, role: "lead" }, 1);
  add(tried, kind);
  if (checkStatement({ text, citations: [1] }, new Map([[1, citation]]), () => passage)) add(rejected, kind);
}

for (const article of knowledge.articles)
  for (const passage of articlePassages(article, knowledge.sources)) {
    const units = splitUnits(passage.text).filter((unit) => unit.text);
    units.forEach((unit, i) => {
      for (const quote of [[unit], units.slice(Math.max(0, i - 1), i + 2), units])
        tryOne("word for word", unit.text, passage, quote);
      if (unit.kind !== "sentence") return;
      for (const text of faithful(unit.text)) tryOne("moved or shortened", text, passage, [unit]);
      for (const [kind, spoil] of faults) {
        const text = spoil(unit.text);
        if (text !== unit.text) tryOne(kind, text, passage, [unit]);
      }
    });
  }

console.log("kind                   tried  rejected   share");
for (const [kind, count] of tried) {
  const out = rejected.get(kind) ?? 0;
  console.log(
    `${kind.padEnd(20)}${String(count).padStart(8)}${String(out).padStart(10)}${(out / count).toFixed(4).padStart(8)}`,
  );
}
