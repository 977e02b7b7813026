import { Hono } from "hono";
import { html, raw } from "hono/html";
import type { Answer } from "../../domain/answer.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recordAnswer, toQuestion } from "../routes/ask.ts";
import { askRequestSchema } from "../schemas.ts";
import {
  type CarriedConversation,
  type ChatForm,
  extendConversation,
  hiddenFields,
  readChatForm,
} from "./chat-form.ts";
import { earlierView } from "./earlier-view.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { type PageRequest, pageRequest } from "./page-context.ts";
import { answerView } from "./views/answer-view.ts";
import { composerView } from "./views/composer-view.ts";
import { examplesView } from "./views/examples-view.ts";
import type { Html } from "./views/html-type.ts";

/** JSON that a script on the page reads; "<" is escaped so that it cannot end the element. */
function dataBlock(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>`;
}

/** `/`: ask, by form or with a script that streams. */
export function chatPage(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const { answerer, index } = dependencies;

  /** `next` is the conversation that goes on from here; without one it is what the form brought. */
  const show = async (
    page: PageRequest,
    form: ChatForm,
    parts: { result?: Html; state?: unknown; problem?: string; next?: CarriedConversation; earlier?: boolean },
  ) => {
    const { texts, language } = page;
    const next = parts.next ?? form;
    const followUp = next.history.length > 0;
    return page.render(
      {
        title: texts.askTitle,
        kind: "chat",
        script: "chat",
        start: !parts.result && !parts.earlier,
        body: html`<div class="hero"><h1>${texts.askTitle}</h1><p class="lead">${texts.askLead}</p></div>
<div id="conversation">${parts.earlier ? await earlierView(form, index, page) : ""}${parts.result ?? ""}</div>
<p class="visually-hidden" id="announce" role="status"></p>
${composerView({ texts, language, settings: form.settings, question: parts.problem ? form.question : "", followUp, hidden: hiddenFields(next, null, language), ...(parts.problem ? { problem: parts.problem } : {}) })}
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
        earlier: true,
      });
    const answer: Answer = await answerer.answer(toQuestion(parsed.data));
    await recordAnswer(answer, dependencies, page.requestId);
    // A refused question is never carried on.
    const carried = !["personal-data", "blocked"].includes(answer.outcome);
    const next = carried ? extendConversation(form, form.question, answer) : form;
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
      earlier: true,
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
