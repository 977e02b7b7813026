import { Hono } from "hono";
import type { AppDependencies } from "../dependencies.ts";
import { aboutPages } from "./about-pages.ts";
import { chatPage } from "./chat-page.ts";
import { feedbackPage } from "./feedback-page.ts";
import { handoutPage } from "./handout-page.ts";
import { knowledgePages } from "./knowledge-pages.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { searchPages } from "./search-page.ts";

/** The server-rendered pages; each works without JavaScript. */
export function pages(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const app = new Hono();
  for (const part of [chatPage, searchPages, knowledgePages, handoutPage, aboutPages, feedbackPage])
    app.route("/", part(dependencies, assetsOf));
  return app;
}
