import { afterAll, beforeAll } from "vitest";
import { createTestHarness } from "wrangler";
import { writeBundle } from "../../adapters/edge-bundle/write-bundle.ts";
import type { IndexBuild, PassageIndex } from "../../ports/passage-index.ts";
import { interactionLogContract } from "../../ports/testing/interaction-log-contract.ts";
import { passageIndexContract } from "../../ports/testing/passage-index-contract.ts";
import { rateLimiterContract } from "../../ports/testing/rate-limiter-contract.ts";
import type ContractWorker from "./contract-worker.ts";

const limit = 5;
const harness = createTestHarness({
  workers: [
    {
      config: {
        name: "contracts",
        main: "src/entry/testing/contract-worker.ts",
        compatibility_date: "2026-08-01",
        d1_databases: [
          { binding: "DB", database_name: "contracts", database_id: "contracts", migrations_dir: "migrations" },
        ],
        ratelimits: [{ name: "RATE_LIMITER", namespace_id: "1", simple: { limit, period: 60 } }],
      },
    },
  ],
});
const worker = () => harness.getWorker().getExport() as unknown as Promise<ContractWorker>;

beforeAll(async () => {
  await harness.listen();
  await harness.getWorker().applyD1Migrations("DB");
});
afterAll(() => harness.close());

/** A `PassageIndex` in workerd, called from here. */
function remoteIndex(opened: Awaited<ReturnType<ContractWorker["openBundle"]>>): PassageIndex {
  const { number, description, ...rest } = opened;
  return {
    ...rest,
    describe: () => description,
    lexicalCandidates: async (...args) => (await (await worker()).lexicalCandidates(number, ...args)) ?? [],
    nearestCandidates: async (...args) => (await (await worker()).nearestCandidates(number, ...args)) ?? [],
    get: async (ids) => (await (await worker()).get(number, ids)) ?? [],
    close: async () => {},
  };
}

passageIndexContract("the edge bundle in workerd", async (build: IndexBuild) =>
  remoteIndex(await (await worker()).openBundle(writeBundle(build, {}).buffer)),
);

passageIndexContract("D1 in workerd", async (build: IndexBuild) => remoteIndex(await (await worker()).openD1(build)));

interactionLogContract("D1 in workerd", async () => ({
  recordFeedback: async (feedback) => (await worker()).recordFeedback(feedback),
  recordUnanswered: async (unanswered) => (await worker()).recordUnanswered(unanswered),
  summary: async () => (await worker()).summary(),
  close: async () => {},
}));

rateLimiterContract("the Workers binding", limit, async () => ({
  take: async (key) => (await worker()).take(key),
}));
