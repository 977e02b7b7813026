import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHarness } from "wrangler";
import { askWorker, type BankQuestion, bankQuestions, buildAssets, post, startWorker } from "./testing/edge-and-node.ts";
import { processFigures, workerdProcesses } from "./testing/process-figures.ts";

// Processor time and memory are read from /proc.
describe.runIf(process.platform === "linux")("what the Worker costs", () => {
  let harness: TestHarness;
  /** Wrangler runs a proxy in one process and the Worker in another; both count here. */
  let workerd: number[];
  let questions: BankQuestion[];

  beforeAll(async () => {
    await buildAssets();
    harness = await startWorker();
    workerd = await workerdProcesses();
    questions = (await bankQuestions()).filter(({ name }) => !name.startsWith("screening"));
  });
  afterAll(() => harness.close());

  it("answers the first question of an isolate with less than 500 ms of processor time, the next with less than 30", async () => {
    const ask = askWorker(harness);
    const before = await processFigures(workerd);
    const first = await ask("/api/ask", post(questions[0]?.request));
    expect(first.status).toBe(200);
    await first.arrayBuffer();
    const cold = await processFigures(workerd);

    const walls: number[] = [];
    for (const { request } of questions) {
      const started = performance.now();
      await (await ask("/api/ask", post(request))).arrayBuffer();
      walls.push(performance.now() - started);
    }
    const warm = await processFigures(workerd);
    walls.sort((a, b) => a - b);
    const at = (share: number) => (walls[Math.floor(share * walls.length)] as number).toFixed(1);
    const coldCpu = cold.cpuMs - before.cpuMs;
    const warmCpu = (warm.cpuMs - cold.cpuMs) / walls.length;
    const memory = warm.residentMb - before.residentMb;
    console.log(
      `edge: cold ${coldCpu} ms CPU; warm ${warmCpu.toFixed(1)} ms CPU, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${walls.length} questions over HTTP); ` +
        `memory +${(cold.residentMb - before.residentMb).toFixed(0)} MB after the first, +${memory.toFixed(0)} MB after all (workerd ${before.residentMb.toFixed(0)} MB before)`,
    );
    expect(coldCpu).toBeLessThan(500);
    // Mean processor time: the clock on the wall also counts what else the machine does.
    expect(warmCpu).toBeLessThan(30);
    expect(memory).toBeLessThan(100);
  });
});
