import { WorkerEntrypoint } from "cloudflare:workers";
import { d1BuildStatements } from "../../adapters/d1/d1-build-statements.ts";
import type { D1Database } from "../../adapters/d1/d1-database.ts";
import { createD1InteractionLog } from "../../adapters/d1/d1-interaction-log.ts";
import { openD1Index } from "../../adapters/d1/d1-passage-index.ts";
import { openBundle } from "../../adapters/edge-bundle/open-bundle.ts";
import {
  createWorkersRateLimiter,
  type RateLimitBinding,
} from "../../adapters/workers-rate-limiter/workers-rate-limiter.ts";
import type { InteractionLog } from "../../ports/interaction-log.ts";
import type { IndexBuild, PassageIndex } from "../../ports/passage-index.ts";

interface Bindings {
  readonly DB: D1Database;
  readonly RATE_LIMITER: RateLimitBinding;
}

const indexes: PassageIndex[] = [];

/** Runs the edge adapters inside workerd for contract suites that run in Node: each call goes to the real thing. */
export default class ContractWorker extends WorkerEntrypoint<Bindings> {
  /** Opens a bundle; returns its number and what needs no further call. */
  openBundle(file: ArrayBuffer) {
    const index = openBundle(file);
    return this.told(index);
  }

  /** Stores a build in D1 statement by statement, as a file of SQL would, and opens it. */
  async openD1(build: IndexBuild) {
    for (const statement of d1BuildStatements(build, {})) await this.env.DB.prepare(statement).run();
    return this.told(await openD1Index(this.env.DB));
  }

  private told(index: PassageIndex) {
    const { statistics, vocabulary, documents } = index;
    return { number: indexes.push(index) - 1, description: index.describe(), statistics, vocabulary, documents };
  }

  lexicalCandidates(number: number, ...args: Parameters<PassageIndex["lexicalCandidates"]>) {
    return indexes[number]?.lexicalCandidates(...args);
  }

  nearestCandidates(number: number, ...args: Parameters<PassageIndex["nearestCandidates"]>) {
    return indexes[number]?.nearestCandidates(...args);
  }

  get(number: number, passageIds: readonly string[]) {
    return indexes[number]?.get(passageIds);
  }

  recordFeedback(...args: Parameters<InteractionLog["recordFeedback"]>) {
    return createD1InteractionLog(this.env.DB).recordFeedback(...args);
  }

  recordUnanswered(...args: Parameters<InteractionLog["recordUnanswered"]>) {
    return createD1InteractionLog(this.env.DB).recordUnanswered(...args);
  }

  summary() {
    return createD1InteractionLog(this.env.DB).summary();
  }

  take(key: string) {
    return createWorkersRateLimiter(this.env.RATE_LIMITER, 60).take(key);
  }

  override fetch() {
    return new Response("This Worker is only called by tests.");
  }
}
