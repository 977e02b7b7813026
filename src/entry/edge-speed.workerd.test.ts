import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHarness } from "wrangler";
import { type DevEdge, startDevEdge } from "./testing/dev-edge.ts";
import {
  askWorker,
  type BankQuestion,
  bankQuestions,
  buildAssets,
  post,
  startWorker,
} from "./testing/edge-and-node.ts";
import { processFigures, workerdProcesses } from "./testing/process-figures.ts";

const megabyte = 1_048_576;
/** Enough for every part of the pipeline to be in use. */
const questionsAsked = 120;

let questions: BankQuestion[];
beforeAll(async () => {
  await buildAssets();
  const all = (await bankQuestions()).filter(({ name }) => !name.startsWith("screening"));
  const step = Math.max(1, Math.floor(all.length / questionsAsked));
  questions = all.filter((_, i) => i % step === 0);
}, 180_000);

// Processor time is read from /proc.
describe.runIf(process.platform === "linux")("the processor time of the Worker", () => {
  let harness: TestHarness | undefined;
  afterAll(() => harness?.close());

  it("is below 500 ms for the first answer of an isolate and below 30 ms for the next", async () => {
    const coldRuns: number[] = [];
    // The least of three: other work on the machine only ever adds.
    for (let run = 0; run < 3; run++) {
      await harness?.close();
      harness = await startWorker();
      const workerd = await workerdProcesses(process.pid);
      expect(workerd.length).toBeGreaterThan(0);
      const before = await processFigures(workerd);
      const first = await askWorker(harness)("/api/ask", post(questions[run]?.request));
      expect(first.status).toBe(200);
      await first.arrayBuffer();
      coldRuns.push((await processFigures(workerd)).cpuMs - before.cpuMs);
    }
    const ask = askWorker(harness as TestHarness);
    const workerd = await workerdProcesses(process.pid);
    // Twice: the first time warms up, and other work on the machine hits one of them at most.
    const rounds: { mean: number; times: number[] }[] = [];
    for (let round = 0; round < 2; round++) {
      const before = await processFigures(workerd);
      const times: number[] = [];
      for (const { request } of questions) {
        const { trace } = (await (await ask("/api/ask", post(request))).json()) as {
          trace: { timingsMs: { total: number } };
        };
        times.push(trace.timingsMs.total);
      }
      rounds.push({
        mean: ((await processFigures(workerd)).cpuMs - before.cpuMs) / times.length,
        times: times.toSorted((a, b) => a - b),
      });
    }
    const at = ({ times }: { times: number[] }, share: number) => times[Math.floor(share * times.length)]?.toFixed(1);
    const told = rounds.map(
      (round) =>
        `${round.mean.toFixed(1)} ms CPU each with wrangler's proxy, by the clock p50 ${at(round, 0.5)} ms, p95 ${at(round, 0.95)} ms`,
    );
    console.log(
      `edge: cold ${coldRuns.join(", ")} ms CPU; ${questions.length} questions: ${told.join("; once more: ")}`,
    );
    expect(Math.min(...coldRuns)).toBeLessThan(500);
    // The mean of processor time: the clock also counts what else the machine does.
    expect(Math.min(...rounds.map(({ mean }) => mean))).toBeLessThan(30);
  }, 120_000);
});

describe("npm run dev:edge", () => {
  let edge: DevEdge | undefined;
  afterAll(() => edge?.stop());

  it("answers on the port it was given, within the memory of an isolate", async () => {
    edge = await startDevEdge();
    for (const { request } of questions) {
      const response = await fetch(`${edge.address}/api/ask`, post(request));
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
    const { heap, buffers } = await edge.memory();
    console.log(
      `edge: isolate ${((heap + buffers) / megabyte).toFixed(0)} MB, of which buffers ${(buffers / megabyte).toFixed(0)}`,
    );
    expect(heap + buffers).toBeLessThan(100 * megabyte);
  }, 120_000);
});
