import "./without-eval.ts";
import { waitUntil } from "cloudflare:workers";
import type { Hono } from "hono";
import { createD1InteractionLog } from "../adapters/d1/d1-interaction-log.ts";
import { openD1Index } from "../adapters/d1/d1-passage-index.ts";
import { type EdgeIndex, openBundle } from "../adapters/edge-bundle/open-bundle.ts";
import { createWorkersRateLimiter } from "../adapters/workers-rate-limiter/workers-rate-limiter.ts";
import { ConfigInvalid, IndexUnavailable, VejviserError } from "../domain/errors.ts";
import { createApp } from "../http/create-app.ts";
import type { AssetReader } from "../http/dependencies.ts";
import { createServiceOrigin } from "../http/service-origin.ts";
import type { InteractionLog } from "../ports/interaction-log.ts";
import { createWriter } from "./chat-settings.ts";
import { edgeChatModel } from "./edge-chat-model.ts";
import { edgeEmbedding } from "./edge-embedding.ts";
import { type EdgeExtras, edgeIndexPath, edgeTablePath, webFolder } from "./edge-extras.ts";
import { wireService } from "./wire-service.ts";
import { type AssetsBinding, readBindings, type WorkerBindings } from "./worker-bindings.ts";

/** The window of the rate limit binding; `period` in wrangler.toml. */
const rateLimitPeriodSeconds = 60;

const log = (fields: Readonly<Record<string, unknown>>) => console.log(JSON.stringify(fields));

function asset(assets: AssetsBinding, path: string): Promise<Response> {
  return assets.fetch(new Request(new URL(path, "https://assets.local")));
}

/** Files of the web front end; the index beside them is not served. */
function webAssets(assets: AssetsBinding): AssetReader {
  return async (path) => {
    const { pathname } = new URL(webFolder + path, "https://assets.local");
    if (!pathname.startsWith(webFolder)) return null;
    const response = await asset(assets, pathname);
    const type = response.headers.get("content-type");
    if (!response.ok || !type) return null;
    return { body: new Uint8Array(await response.arrayBuffer()), type };
  };
}

/** Notes unanswered questions after the reader has the answer; a database that fails never costs an answer. */
function behindTheResponse(interactions: InteractionLog): InteractionLog {
  return {
    ...interactions,
    async recordUnanswered(unanswered) {
      waitUntil(
        interactions.recordUnanswered(unanswered).catch((error: unknown) => {
          log({ event: "error", code: "interaction-not-recorded", name: (error as Error).name });
        }),
      );
    },
  };
}

async function openIndex(
  { INDEX, DB }: WorkerBindings,
  file: (path: string) => Promise<ArrayBuffer | null>,
): Promise<EdgeIndex> {
  if (INDEX === "d1") {
    if (!DB) throw new ConfigInvalid(["INDEX: is d1, and there is no D1 database bound as DB"]);
    return openD1Index(DB);
  }
  const bundle = await file(edgeIndexPath);
  if (!bundle) throw new IndexUnavailable(`${edgeIndexPath} is not among the assets. Run "npm run build:edge".`);
  return openBundle(bundle);
}

async function load(environment: unknown): Promise<Hono> {
  const bindings = readBindings(environment);
  const file = async (path: string) => {
    const response = await asset(bindings.ASSETS, path);
    return response.ok ? response.arrayBuffer() : null;
  };
  const index = await openIndex(bindings, file);
  const embedding = await edgeEmbedding(index, bindings, () => file(edgeTablePath));
  const { lexicon, contacts, prompts } = index.extras as EdgeExtras;
  const chatModel = edgeChatModel(bindings);
  const { searcher, answerer } = wireService({
    index,
    lexicon,
    contacts,
    embedding,
    ...(chatModel ? { writer: createWriter(chatModel, new Map(Object.entries(prompts)), bindings) } : {}),
  });
  return createApp({
    index,
    searcher,
    answerer,
    interactions: bindings.DB ? behindTheResponse(createD1InteractionLog(bindings.DB)) : null,
    rateLimiter: bindings.RATE_LIMITER ? createWorkersRateLimiter(bindings.RATE_LIMITER, rateLimitPeriodSeconds) : null,
    clientKey: (context) => context.req.header("cf-connecting-ip") ?? "unknown",
    origin: createServiceOrigin({ publicUrl: bindings.PUBLIC_URL }),
    assets: webAssets(bindings.ASSETS),
    log,
    answering: chatModel?.id ?? "extractive",
    allowedOrigins: bindings.ALLOWED_ORIGINS,
    now: () => new Date(),
  });
}

/** One application for each isolate, made when the first request comes. */
let application: Promise<Hono> | null = null;

function notReady(error: unknown): Response {
  const code = error instanceof VejviserError ? error.code : "internal-error";
  // Says what is wrong to those who run the service, and only to them.
  log({ event: "error", code, message: (error as Error).message });
  const problem = {
    type: `urn:vejviser:problem:${code}`,
    title: "Not available",
    status: 503,
    detail: "The service could not start. Try again in a moment.",
    code,
  };
  return new Response(JSON.stringify(problem), {
    status: 503,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": "5",
    },
  });
}

export default {
  async fetch(request: Request, environment: object): Promise<Response> {
    if (!application) {
      const loading = load(environment);
      application = loading;
      // A reader who leaves while the index loads must not stop it for those who wait for it.
      waitUntil(
        loading.catch(() => {
          application = null;
        }),
      );
    }
    let app: Hono;
    try {
      app = await application;
    } catch (error) {
      return notReady(error);
    }
    return app.fetch(request, environment);
  },
};
