import { Hono } from "hono";
import type { AppDependencies } from "../dependencies.ts";
import { feedbackSchema } from "../schemas.ts";
import { readJson } from "../validate.ts";

/** `POST /api/feedback`: thumbs with reasons. Nothing ties it to a person or a question. */
export function feedbackRoute({ interactions, now }: AppDependencies): Hono {
  return new Hono().post("/feedback", async (context) => {
    const feedback = await readJson(context, feedbackSchema);
    await interactions?.recordFeedback({
      answerId: feedback.answerId,
      rating: feedback.rating,
      reasons: feedback.reasons,
      comment: feedback.comment?.trim() || null,
      at: now().toISOString(),
    });
    return context.json({ stored: interactions !== null }, 202);
  });
}
