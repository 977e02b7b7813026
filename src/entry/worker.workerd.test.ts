import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestHarness } from "wrangler";
import { runWrangler } from "./commands/run-wrangler.ts";
import { type Ask, askWorker, buildAssets, nodeService, post, startWorker } from "./testing/edge-and-node.ts";

const question = { question: "Hvor længe kan jeg få sygedagpenge?" };

let harness: TestHarness;
let edge: Ask;
let node: { ask: Ask; close: () => Promise<void> };

beforeAll(async () => {
  await buildAssets();
  node = await nodeService();
  harness = await startWorker();
  edge = askWorker(harness);
});
afterAll(async () => {
  await node.close();
  await harness.close();
});

const database = async () => (await harness.getWorker().getEnv()).DB;

describe("the Worker", () => {
  it.each([
    ["a page", "/"],
    ["an answer", "/api/health"],
    ["a file", "/assets/vejviser.css"],
    ["a problem", "/api/passages/nowhere"],
    ["nothing", "/no-such-page"],
  ])("sends the Node service's security headers with %s", async (_what, path) => {
    const told = async (ask: Ask) => {
      const response = await ask(path);
      const headers = Object.fromEntries(response.headers);
      await response.arrayBuffer();
      return {
        status: response.status,
        ...Object.fromEntries(
          Object.entries(headers).filter(([name]) =>
            /^(content-security-policy|x-|referrer|cross-origin|strict|permissions|content-type|cache-control|origin-agent)/.test(
              name,
            ),
          ),
        ),
        "x-request-id": typeof headers["x-request-id"],
      };
    };
    const own = await told(edge);
    expect(own).toEqual(await told(node.ask));
    expect(own).toHaveProperty("content-security-policy");
  });

  it.each([
    "/assets/../index/passages.bin",
    "/assets/%2e%2e/index/passages.bin",
    "/index/passages.bin",
    "/assets/..%2findex%2fpassages.bin",
  ])("does not serve the index at %s", async (path) => {
    expect((await edge(path)).status).toBe(404);
  });

  it("streams the events of the Node service in the same order", async () => {
    const events = async (ask: Ask) => {
      const response = await ask("/api/ask", post({ ...question, stream: true }));
      expect(response.headers.get("content-type")).toContain("text/event-stream");
      return [...(await response.text()).matchAll(/^event: (.+)$/gm)].map(([, name]) => name);
    };
    const own = await events(edge);
    expect(own[0]).toBe("answer-start");
    expect(own.at(-1)).toBe("answer-end");
    expect(own).toEqual(await events(node.ask));
  });

  it("goes on serving others when readers leave in the middle of an answer", async () => {
    harness.clearLogs();
    for (let i = 0; i < 5; i++) {
      const leaving = new AbortController();
      const response = await edge("/api/ask", { ...post({ ...question, stream: true }), signal: leaving.signal });
      await response.body?.getReader().read();
      leaving.abort();
    }
    expect((await edge("/api/ask", post(question))).status).toBe(200);
    expect(harness.getLogs().filter(({ message }) => message.includes('"event":"error"'))).toEqual([]);
  });

  it("keeps feedback in D1", async () => {
    const answerId = crypto.randomUUID();
    const stored = await edge(
      "/api/feedback",
      post({ answerId, rating: "down", reasons: ["forkert"], comment: "Ærø's" }),
    );
    expect(stored.status).toBe(202);
    expect(await stored.json()).toEqual({ stored: true });
    const { results } = await (await database())
      .prepare("SELECT * FROM feedback WHERE answer_id = ?")
      .bind(answerId)
      .all();
    expect(results).toMatchObject([{ rating: "down", reasons: '["forkert"]', comment: "Ærø's" }]);
  });

  it("keeps what it could not answer by class, without a word of the question", async () => {
    const asked = "Zqxwv blorft glimpfen kvarkig snorfel?";
    const response = await edge("/api/ask", post({ question: asked }));
    const { outcome } = (await response.json()) as { outcome: string };
    const rows = async () => (await (await database()).prepare("SELECT * FROM unanswered").all()).results;
    await expect.poll(rows).toMatchObject([{ outcome }]);
    expect(JSON.stringify(await rows())).not.toMatch(/blorft|glimpfen/i);
  });

  it("never logs a question", async () => {
    harness.clearLogs();
    await edge("/api/ask", post({ question: "Kan Birgitte Sørensenius få fleksjob?" }));
    await edge("/api/search?q=Sørensenius");
    const logged = JSON.stringify(harness.getLogs());
    expect(logged).toContain("answer");
    expect(logged).not.toMatch(/rensenius/);
  });

  it("refuses what is too large and what is wrong with the same problems", async () => {
    for (const body of [{ question: "" }, { question: "x", audience: "king" }, { question: "x".repeat(300_000) }, []]) {
      const told = async (ask: Ask) => {
        const response = await ask("/api/ask", post(body));
        const { requestId: _requestId, ...problem } = (await response.json()) as Record<string, unknown>;
        return { status: response.status, problem };
      };
      expect(await told(edge)).toEqual(await told(node.ask));
    }
  });
});

describe("the Worker's production settings", () => {
  it("pass wrangler's own check, within the budgets for script and index", async () => {
    const folder = await mkdtemp(join(tmpdir(), "vejviser-worker-"));
    try {
      const code = await runWrangler(["deploy", "--dry-run", "--env", "production", "--outdir", folder], "on-failure");
      expect(code).toBe(0);
      const script = await readFile(join(folder, "worker.js"));
      expect(gzipSync(script).byteLength).toBeLessThan(1_500_000);
      expect((await stat("dist/edge/index/passages.bin")).size).toBeLessThan(20_000_000);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("limit the requests of one address and say when to come back", async () => {
    const production = await startWorker("production");
    try {
      const limit = Number(/simple = \{ limit = (\d+)/.exec(await readFile("wrangler.toml", "utf8"))?.[1]);
      const ask = askWorker(production);
      const take = (address: string) => ask("/api/search?q=", { headers: { "cf-connecting-ip": address } });
      const statuses: number[] = [];
      for (let i = 0; i < limit + 1; i++) statuses.push((await take("198.51.100.7")).status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(limit);
      const refused = await take("198.51.100.7");
      expect(refused.status).toBe(429);
      expect(refused.headers.get("retry-after")).toBe("60");
      expect(refused.headers.get("content-type")).toContain("application/problem+json");
      expect((await take("198.51.100.8")).status).toBe(200);
      expect((await ask("/api/health", { headers: { "cf-connecting-ip": "198.51.100.7" } })).status).toBe(200);
    } finally {
      await production.close();
    }
  });
});
