import { Hono } from "hono";
import { html } from "hono/html";
import { RequestInvalid } from "../../domain/errors.ts";
import type { AppDependencies } from "../dependencies.ts";
import { feedbackSchema } from "../schemas.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { pageRequest } from "./page-context.ts";
import { feedbackReasons } from "./views/feedback-view.ts";

/** `POST /feedback`: thumbs from the plain form; the first press counts at once, the second tells why. */
export function feedbackPage(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  return new Hono().post("/feedback", async (context) => {
    const form = await context.req.parseBody({ all: true });
    const reasons = [form.reasons ?? []].flat().filter((reason) => typeof reason === "string");
    const parsed = feedbackSchema.safeParse({
      answerId: form.answerId,
      rating: form.rating,
      reasons,
      comment: form.comment ?? null,
    });
    if (!parsed.success) throw new RequestInvalid([{ field: "rating", message: "is not valid" }]);
    const { answerId, rating, comment } = parsed.data;
    const done = form.done === "1";
    // The thumb is kept when it is pressed; a reason given after it is kept with it as one more line.
    if (!done || reasons.length || comment?.trim())
      await dependencies.interactions?.recordFeedback({
        answerId,
        rating,
        reasons,
        comment: comment?.trim() || null,
        at: dependencies.now().toISOString(),
      });
    const page = pageRequest(context, dependencies, assetsOf, typeof form.lang === "string" ? form.lang : undefined);
    const { texts, language } = page;
    return page.render({
      title: texts.thanksTitle,
      kind: "message",
      indexed: false,
      body: html`<div class="prose"><h1>${texts.thanksTitle}</h1><p>${texts.feedbackThanks}</p>${done ? "" : feedbackReasons(answerId, rating, texts, language, "")}<p><a href="/?lang=${language}">${texts.toFrontPage}</a></p></div>`,
    });
  });
}
