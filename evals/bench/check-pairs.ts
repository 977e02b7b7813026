import { parseArgs } from "node:util";
import { checkerPairSchema, pairKinds } from "../runner/case-schema.ts";
import { loadCases } from "../runner/load-cases.ts";
import { checkPair } from "../runner/suites/checker.ts";

/**
 * Prints the checker's confusion matrix over labelled pairs, and the pairs it judged wrongly.
 *   node evals/bench/check-pairs.ts [--bank checker/pairs.jsonl] [--half odd|even] [--misses]
 */
const { values } = parseArgs({
  options: {
    bank: { type: "string", multiple: true },
    half: { type: "string" },
    misses: { type: "boolean", default: false },
  },
});
const banks = values.bank ?? ["checker/cases.jsonl"];
const pairs = banks
  .flatMap((bank) => loadCases(bank, checkerPairSchema))
  .filter((pair) => !values.half || (Number(pair.id.split("-").at(-1)) % 2 === 1) === (values.half === "odd"));

console.log(`${pairs.length} pairs\n${"pair".padEnd(18)}accepted  rejected  right`);
const reasons = new Map<string, number>();
for (const kind of pairKinds) {
  const own = pairs.filter((pair) => pair.kind === kind).map((pair) => ({ pair, reason: checkPair(pair) }));
  const rejected = own.filter(({ reason }) => reason !== null);
  const right = kind === "supported" ? own.length - rejected.length : rejected.length;
  console.log(
    `${kind.padEnd(18)}${String(own.length - rejected.length).padStart(8)}${String(rejected.length).padStart(10)}${(right / own.length).toFixed(3).padStart(7)}`,
  );
  for (const { pair, reason } of own) {
    if (reason) reasons.set(`${kind}: ${reason}`, (reasons.get(`${kind}: ${reason}`) ?? 0) + 1);
    if (values.misses && (kind === "supported") === (reason !== null))
      console.log(`    ${pair.id} ${reason ?? "accepted"}\n      ${pair.quote}\n      ${pair.statement}`);
  }
}
if (values.misses) for (const [reason, count] of reasons) console.log(`${String(count).padStart(4)} ${reason}`);
