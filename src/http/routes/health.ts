import { Hono } from "hono";
import type { AppDependencies } from "../dependencies.ts";

/** `GET /api/health`: what is being served and how it answers. */
export function healthRoute({ index, answering }: AppDependencies): Hono {
  return new Hono().get("/health", (context) => {
    const { fingerprint, documents, passages, builtAt, embeddingId } = index.describe();
    return context.json({
      status: "ok",
      index: { fingerprint, documents, passages, builtAt },
      answering,
      embedding: embeddingId,
    });
  });
}
