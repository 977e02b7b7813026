import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevEdge, startDevEdge } from "./testing/dev-edge.ts";
import { bankQuestions, post } from "./testing/edge-and-node.ts";
import { processFigures, workerdProcesses } from "./testing/process-figures.ts";

const megabyte = 1_048_576;

// Processor time is read from /proc.
describe.runIf(process.platform === "linux")("npm run dev:edge", () => {
  let edge: DevEdge;
  beforeAll(async () => {
    edge = await startDevEdge();
  });
  afterAll(() => edge?.stop());

  it("answers the first question with less than 500 ms of processor time, the next with less than 30, in less than 100 MB", async () => {
    const questions = (await bankQuestions()).filter(({ name }) => !name.startsWith("screening"));
    const ask = async (request: unknown) => {
      const started = performance.now();
      const response = await fetch(`${edge.address}/api/ask`, post(request));
      expect(response.status).toBe(200);
      const { trace } = (await response.json()) as { trace: { timingsMs: { total: number } } };
      return { wall: performance.now() - started, own: trace.timingsMs.total };
    };
    const workerd = await workerdProcesses(edge.processId);
    expect(workerd.length).toBeGreaterThan(0);
    const before = await processFigures(workerd);
    await ask(questions[0]?.request);
    const cold = await processFigures(workerd);
    const times: { wall: number; own: number }[] = [];
    for (const { request } of questions) times.push(await ask(request));
    const warm = await processFigures(workerd);
    const memory = await edge.memory();

    const at = (share: number, of: "wall" | "own") =>
      times
        .map((time) => time[of])
        .sort((a, b) => a - b)
        [Math.floor(share * times.length)]?.toFixed(1);
    const coldCpu = cold.cpuMs - before.cpuMs;
    const warmCpu = (warm.cpuMs - cold.cpuMs) / times.length;
    const isolate = (memory.heap + memory.buffers) / megabyte;
    console.log(
      `edge: cold ${coldCpu} ms CPU; then ${warmCpu.toFixed(1)} ms CPU each (${times.length} questions), ` +
        `answering p50 ${at(0.5, "own")} p95 ${at(0.95, "own")} ms, over HTTP p50 ${at(0.5, "wall")} p95 ${at(0.95, "wall")} ms; ` +
        `isolate ${isolate.toFixed(0)} MB (heap ${(memory.heap / megabyte).toFixed(0)}), processes ${warm.residentMb.toFixed(0)} MB`,
    );
    expect(coldCpu).toBeLessThan(500);
    // The mean of processor time: the clock on the wall also counts what else the machine does.
    expect(warmCpu).toBeLessThan(30);
    expect(isolate).toBeLessThan(100);
  });
});
