import type { Context } from "hono";
import type { Answerer } from "../answering/answer-question.ts";
import type { InteractionLog } from "../ports/interaction-log.ts";
import type { PassageIndex } from "../ports/passage-index.ts";
import type { RateLimiter } from "../ports/rate-limiter.ts";
import type { Searcher } from "../retrieval/search.ts";
import type { ServiceOrigin } from "./service-origin.ts";

/** A structured log line. Never holds a question, an answer or an address. */
export type Log = (fields: Readonly<Record<string, unknown>>) => void;

/** One built file of the web front end, or null. */
export type AssetReader = (path: string) => Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null>;

/** Everything the HTTP application needs; made by an entry. */
export interface AppDependencies {
  readonly answerer: Answerer;
  readonly searcher: Searcher;
  readonly index: PassageIndex;
  readonly interactions: InteractionLog | null;
  readonly rateLimiter: RateLimiter | null;
  /** Names the caller for rate limits; differs by runtime and proxy. */
  readonly clientKey: (context: Context) => string;
  /** For addresses that leave the page. */
  readonly origin: ServiceOrigin;
  readonly assets: AssetReader;
  /** Packs a text; left out where something in front of the application compresses what it sends. */
  readonly gzip?: (text: string) => Promise<Uint8Array<ArrayBuffer>>;
  readonly log: Log;
  /** "extractive" or the id of the language model that writes. */
  readonly answering: string;
  /** Origins that may embed the widget and call the API from their pages; empty for none. */
  readonly allowedOrigins: readonly string[];
  readonly now: () => Date;
}
