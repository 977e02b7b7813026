import { Hono } from "hono";
import { passageUrl } from "../../answering/compose.ts";
import type { Passage } from "../../domain/passage.ts";
import { today } from "../../domain/validity.ts";
import type { AppDependencies } from "../dependencies.ts";
import { jsonResponse } from "../json-response.ts";
import { searchQuerySchema } from "../schemas.ts";
import { readQuery } from "../validate.ts";

/** A passage as the API tells it: without the index's own fields. */
export function publicPassage(passage: Passage) {
  const { markdown: _markdown, questions: _questions, ...told } = passage;
  return { ...told, url: passageUrl(passage) };
}

/** `GET /api/search`. An empty query gives no results, not an error. */
export function searchRoute(dependencies: AppDependencies): Hono {
  const { searcher, now } = dependencies;
  return new Hono().get("/search", async (context) => {
    const { collection, kind, jurisdiction, audience, language, status, topic, asOf, ...rest } = readQuery(
      context,
      searchQuerySchema,
    );
    const started = performance.now();
    const response = await searcher.search({
      ...rest,
      today: today(now()),
      ...(collection ? { collection } : {}),
      ...(kind ? { kind } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      ...(audience ? { audience } : {}),
      ...(language ? { language } : {}),
      ...(status ? { status } : {}),
      ...(topic ? { topic } : {}),
      ...(asOf ? { asOf } : {}),
    });
    const told = {
      query: rest.q,
      total: response.total,
      results: response.results.map(({ passage, ...result }) => ({ ...publicPassage(passage), ...result })),
      facets: response.facets,
      tookMs: Math.round((performance.now() - started) * 100) / 100,
    };
    return jsonResponse(context, told, dependencies);
  });
}
