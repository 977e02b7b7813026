/**
 * Asks a running service the dev bank's questions with many requests in flight and tells how long
 * they took. Two rounds warm up; the best of the measured rounds is told beside all of them, since
 * others may use the machine meanwhile.
 *
 * usage: npm run bench:load -- [--url http://127.0.0.1:8787] [--in-flight 16] [--rounds 5]
 */
import { parseArgs } from "node:util";
import { quantile } from "../metrics/quantile.ts";
import { documentCaseSchema } from "../runner/case-schema.ts";
import { loadCases } from "../runner/load-cases.ts";

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:8787" },
    "in-flight": { type: "string", default: "16" },
    rounds: { type: "string", default: "5" },
  },
});
const inFlight = Math.max(1, Number(values["in-flight"]) || 16);
const rounds = Math.max(1, Number(values.rounds) || 5);
const questions = loadCases("answers/cases.jsonl", documentCaseSchema).map((entry) => entry.question);

const routes: Readonly<Record<string, (question: string) => Promise<Response>>> = {
  "/api/ask": (question) =>
    fetch(`${values.url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question }),
    }),
  "/api/search": (question) => fetch(`${values.url}/api/search?${new URLSearchParams({ q: question })}`),
};

/** One round over all questions with `inFlight` of them under way at any time; times in ms, refusals counted. */
async function round(send: (question: string) => Promise<Response>) {
  const times: number[] = [];
  let refused = 0;
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    for (let i = next++; i < questions.length; i = next++) {
      const from = performance.now();
      const response = await send(questions[i] as string);
      await response.arrayBuffer();
      if (response.ok) times.push(performance.now() - from);
      else refused++;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { times, refused, seconds: (performance.now() - started) / 1_000 };
}

console.log(`${questions.length} questions, ${inFlight} in flight, ${rounds} rounds at ${values.url}`);
let refusals = 0;
for (const [path, send] of Object.entries(routes)) {
  for (let i = 0; i < 2; i++) await round(send);
  const measured: { p50: number; p95: number; perSecond: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    const { times, refused, seconds } = await round(send);
    refusals += refused;
    measured.push({
      p50: quantile(times, 0.5) ?? 0,
      p95: quantile(times, 0.95) ?? 0,
      perSecond: times.length / seconds,
    });
  }
  const shown = ({ p50, p95, perSecond }: (typeof measured)[number]) =>
    `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${perSecond.toFixed(0)} a second`;
  const best = measured.toSorted((a, b) => a.p95 - b.p95)[0];
  console.log(`${path}`);
  for (const entry of measured) console.log(`  ${shown(entry)}`);
  if (best) console.log(`  best: ${shown(best)}`);
}
if (refusals) console.log(`${refusals} requests were refused; start the service without a rate limit or ask less`);
process.exitCode = refusals ? 1 : 0;
