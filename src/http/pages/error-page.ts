import type { Context } from "hono";
import { html } from "hono/html";
import { VejviserError } from "../../domain/errors.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { pageRequest } from "./page-context.ts";

/** True when a person's browser asks for a page and not a program for data. */
export function wantsPage(context: Context): boolean {
  return !context.req.path.startsWith("/api/") && /\btext\/html\b/.test(context.req.header("accept") ?? "");
}

/** An error told to a person: what happened, that it is not their fault, where to go, and the request's number. */
export async function errorPage(
  error: unknown,
  context: Context,
  dependencies: AppDependencies,
  assetsOf: PageAssetsOf,
): Promise<Response> {
  const status = error instanceof VejviserError ? error.status : 500;
  const page = pageRequest(context, dependencies, assetsOf);
  const { texts, language } = page;
  const missing = status === 404;
  const shown = status === 404 || status === 429 || status === 503 ? status : status < 500 ? 400 : 500;
  return page.render(
    {
      title: missing ? texts.notFoundTitle : texts.errorTitle,
      kind: "message",
      indexed: false,
      body: html`<div class="prose"><h1>${missing ? texts.notFoundTitle : texts.errorTitle}</h1><p>${missing ? texts.notFoundText : texts.errorText}</p>${missing ? "" : html`<p class="meta">${texts.errorId.replace("{id}", page.requestId)}</p>`}<p><a href="/?lang=${language}">${texts.toFrontPage}</a></p></div>`,
    },
    shown,
  );
}
