import { html } from "hono/html";
import type { DialogueTexts } from "../texts/dialogue-texts.ts";
import type { Html } from "./html-type.ts";
import type { ViewContext } from "./view-context.ts";

export const reasonsUp = ["clear", "useful", "trust"] as const;
export const reasonsDown = ["wrong", "outdated", "unclear", "incomplete", "not-my-question"] as const;

/** The two thumbs below an answer. Without a script they lead to a page that asks for reasons. */
export function feedbackView(answerId: string, context: ViewContext): Html {
  const { texts } = context;
  return html`<form class="feedback" method="post" action="${context.base}/feedback" data-answer="${answerId}">
<input type="hidden" name="answerId" value="${answerId}"><input type="hidden" name="lang" value="${context.language}">
<span>${texts.helpful}</span> <button type="submit" name="rating" value="up" class="quiet">${texts.helpfulYes}</button> <button type="submit" name="rating" value="down" class="quiet">${texts.helpfulNo}</button>
</form>`;
}

/** Reasons for a rating, to tick, and a free line. */
export function feedbackReasons(
  answerId: string,
  rating: "up" | "down",
  texts: DialogueTexts,
  language: string,
  base: string,
): Html {
  const reasons = rating === "up" ? reasonsUp : reasonsDown;
  return html`<form class="feedback feedback--reasons" method="post" action="${base}/feedback" data-answer="${answerId}" data-rating="${rating}">
<input type="hidden" name="answerId" value="${answerId}"><input type="hidden" name="rating" value="${rating}"><input type="hidden" name="lang" value="${language}"><input type="hidden" name="done" value="1">
<fieldset><legend>${rating === "up" ? texts.feedbackWhyUp : texts.feedbackWhyDown}</legend>
${reasons.map((reason) => html`<label class="tick"><input type="checkbox" name="reasons" value="${reason}"> ${texts[`reason.${reason}`]}</label>`)}
</fieldset>
<label for="comment-${answerId}">${texts.feedbackComment}</label>
<textarea id="comment-${answerId}" name="comment" rows="2" maxlength="1000"></textarea>
<button type="submit">${texts.feedbackSend}</button>
</form>`;
}
