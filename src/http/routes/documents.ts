import { Hono } from "hono";
import { NotFound } from "../../domain/errors.ts";
import type { AppDependencies } from "../dependencies.ts";
import { publicPassage } from "./search.ts";

/** `GET /api/documents`, `/api/documents/:id`, `/api/passages/:id`. */
export function documentRoutes({ index }: AppDependencies): Hono {
  const byId = new Map(index.documents.map((document) => [document.id, document]));
  return new Hono()
    .get("/documents", (context) => context.json({ documents: index.documents }))
    .get("/documents/:id", async (context) => {
      const document = byId.get(context.req.param("id"));
      if (!document) throw new NotFound("There is no document with that id.");
      const entries = await index.get(document.passageIds);
      return context.json({ ...document, passages: entries.map(({ passage }) => publicPassage(passage)) });
    })
    .get("/passages/:id", async (context) => {
      const [entry] = await index.get([context.req.param("id")]);
      if (!entry) throw new NotFound("There is no passage with that id.");
      return context.json(publicPassage(entry.passage));
    });
}
