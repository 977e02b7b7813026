import { Hono } from "hono";
import { html, raw } from "hono/html";
import type { Answer, Turn } from "../../domain/answer.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recordAnswer, toQuestion } from "../routes/ask.ts";
import { askRequestSchema } from "../schemas.ts";
import { type ChatForm, extendHistory, hiddenFields, readChatForm } from "./chat-form.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { type PageRequest, pageRequest } from "./page-context.ts";
import type { Texts } from "./texts/texts.ts";
import { answerView } from "./views/answer-view.ts";
import { composerView } from "./views/composer-view.ts";
import { examplesView } from "./views/examples-view.ts";
import type { Html } from "./views/html-type.ts";
import { markdownHtml } from "./views/markdown-html.ts";

/** Earlier exchanges of a conversation held without a script: the words only, no sources. */
function earlierView(history: readonly Turn[], texts: Texts): Html | "" {
  if (!history.length) return "";
  return html`<section class="earlier" aria-label="${texts.earlierTurns}">${history.map((turn) =>
    turn.role === "user"
      ? html`<p class="asked"><span class="visually-hidden">${texts.youAsked}: </span>${turn.content}</p>`
      : html`<details class="earlier__answer"><summary>${texts.answerTitle}</summary>${raw(markdownHtml(turn.content, () => ""))}</details>`,
  )}</section>`;
}

/** JSON that a script on the page reads; "<" is escaped so that it cannot end the element. */
function dataBlock(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}

/** `/`: ask, by form or with a script that streams. */
export function chatPage(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const { answerer, index } = dependencies;

  const show = (
    page: PageRequest,
    form: ChatForm,
    parts: { result?: Html; state?: unknown; problem?: string; next?: readonly Turn[]; earlier?: readonly Turn[] },
  ) => {
    const { texts, language } = page;
    const followUp = (parts.next ?? form.history).length > 0;
    return page.render(
      {
        title: texts.askTitle,
        kind: "chat",
        script: "chat",
        start: !parts.result && !parts.earlier?.length,
        body: html`<div class="hero"><h1>${texts.askTitle}</h1><p class="lead">${texts.askLead}</p></div>
<div id="conversation">${earlierView(parts.earlier ?? [], texts)}${parts.result ?? ""}</div>
<p class="visually-hidden" id="announce" role="status"></p>
${composerView({ texts, language, settings: form.settings, question: parts.problem ? form.question : "", followUp, hidden: hiddenFields(parts.next ?? form.history, null, language), ...(parts.problem ? { problem: parts.problem } : {}) })}
${examplesView(form.settings.audience, texts, language, followUp)}
${parts.state ? dataBlock("state", parts.state) : ""}`,
      },
      parts.problem ? 400 : 200,
    );
  };

  const answerForm = async (page: PageRequest, form: ChatForm) => {
    const { texts } = page;
    const parsed = askRequestSchema.safeParse({
      question: form.question,
      history: form.history,
      audience: form.settings.audience,
      jurisdiction: form.settings.jurisdiction,
      language: form.settings.answerLanguage,
    });
    if (!parsed.success)
      return show(page, form, {
        problem: form.question ? texts.errorTooLong : texts.errorEmpty,
        earlier: form.history,
      });
    const answer: Answer = await answerer.answer(toQuestion(parsed.data));
    await recordAnswer(answer, dependencies, page.requestId);
    // A refused question is never carried on.
    const carried = !["personal-data", "blocked"].includes(answer.outcome);
    const next = carried ? extendHistory(form.history, form.question, answer.answer) : form.history;
    const entries = await index.get([...new Set(answer.citations.map((citation) => citation.passageId))]);
    const passages = new Map(entries.map(({ passage }) => [passage.passageId, passage.text]));
    const context = {
      texts,
      language: page.language,
      today: page.today,
      prefix: "t1",
      base: "",
      script: false,
      hidden: hiddenFields(next, form.settings, page.language),
    };
    return show(page, form, {
      earlier: form.history,
      next,
      result: html`<div class="turn">${carried ? html`<p class="asked"><span class="visually-hidden">${texts.youAsked}: </span>${form.question}</p>` : ""}${answerView(answer, form.question, context, passages)}</div>`,
      state: { history: form.history, turns: [{ question: carried ? form.question : "", answer }] },
    });
  };

  return new Hono()
    .get("/", (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      const form = readChatForm(context.req.query());
      const asked = readChatForm({ ...context.req.query(), question: context.req.query("q") ?? "" });
      return asked.question ? answerForm(page, asked) : show(page, { ...form, question: "" }, {});
    })
    .post("/", async (context) => {
      const form = await context.req.parseBody();
      const page = pageRequest(context, dependencies, assetsOf, typeof form.lang === "string" ? form.lang : undefined);
      return answerForm(page, readChatForm(form));
    });
}
