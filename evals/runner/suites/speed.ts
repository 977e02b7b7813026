import { toQuestion } from "../../../src/http/routes/ask.ts";
import { askRequestSchema } from "../../../src/http/schemas.ts";
import { quantile } from "../../metrics/quantile.ts";
import { documentCaseSchema } from "../case-schema.ts";
import { loadCases } from "../load-cases.ts";
import { figureMetric } from "../result.ts";
import type { Suite } from "../suite.ts";

const warmUp = 20;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Each question's better time of two rounds: what others do on the machine meanwhile is no fault of ours. */
async function bestOf(questions: readonly string[], work: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) times.push(await timed(() => work(question)));
  for (const [i, question] of questions.entries())
    times[i] = Math.min(times[i] ?? Number.POSITIVE_INFINITY, await timed(() => work(question)));
  return times;
}

/** Times in process, after a warm-up, without the asker's memory. Runs first: memory is read before other suites fill it. */
export const speedSuite: Suite = {
  name: "speed",
  title: "Speed and memory, in process",
  async run({ target }) {
    const questions = loadCases("answers/cases.jsonl", documentCaseSchema).map((entry) => entry.question);
    const search = (q: string) => target.searcher.search({ q, limit: 10, offset: 0, today: target.today });
    const ask = (question: string) => target.answerer.answer(toQuestion(askRequestSchema.parse({ question })));
    for (const question of questions.slice(0, warmUp)) {
      await search(question);
      await ask(question);
    }
    const searches = await bestOf(questions, search);
    const asks = await bestOf(questions, ask);
    const megabytes = process.memoryUsage().rss / 1_048_576;
    const build = await target.rebuild();
    const n = questions.length;
    return {
      primary: "ask p95",
      cases: [],
      metrics: [
        figureMetric("search p50", quantile(searches, 0.5), n, "ms", "lower"),
        figureMetric("search p95", quantile(searches, 0.95), n, "ms", "lower"),
        figureMetric("ask p50", quantile(asks, 0.5), n, "ms", "lower"),
        figureMetric("ask p95", quantile(asks, 0.95), n, "ms", "lower"),
        figureMetric("start", target.startMs / 1_000, 1, "s", "lower"),
        figureMetric("index build", build / 1_000, 1, "s", "lower"),
        figureMetric("memory", megabytes, 1, "MB", "lower"),
      ],
    };
  },
};
