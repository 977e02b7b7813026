import { Hono } from "hono";
import { html } from "hono/html";
import type { AppDependencies } from "../dependencies.ts";
import type { PageAssetsOf } from "./page-assets.ts";
import { pageRequest } from "./page-context.ts";
import { fill } from "./texts/fill.ts";
import { dayText } from "./views/day-text.ts";

/** `/about`: what it is, how it answers, privacy. `/widget`: how to show it on another site, with a live one. */
export function aboutPages(dependencies: AppDependencies, assetsOf: PageAssetsOf): Hono {
  const { index, answering } = dependencies;
  return new Hono()
    .get("/about", (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      const { texts, language } = page;
      const { documents, passages, builtAt } = index.describe();
      const how =
        answering === "extractive" ? texts.aboutHowExtractive : fill(texts.aboutHowModel, { model: answering });
      return page.render({
        title: texts.aboutTitle,
        kind: "about",
        body: html`<div class="prose"><h1>${texts.aboutTitle}</h1>
<p class="lead">${texts.aboutWhat}</p>
<h2>${texts.aboutNotTitle}</h2><p>${texts.aboutNot}</p>
<h2>${texts.aboutHowTitle}</h2><p>${texts.aboutHow}</p><p>${how}</p>
<h2 id="privacy">${texts.aboutPrivacyTitle}</h2><p>${texts.aboutPrivacy}</p>
<h2>${texts.aboutSourcesTitle}</h2><p>${fill(texts.aboutSources, { documents, passages, day: dayText(builtAt.slice(0, 10), language) })} <a href="/knowledge?lang=${language}">${texts.aboutSourcesLink}</a>.</p>
<h2>${texts.aboutWidgetTitle}</h2><p>${texts.aboutWidget} <a href="/widget?lang=${language}">${texts.aboutWidgetLink}</a>.</p></div>`,
      });
    })
    .get("/widget", (context) => {
      const page = pageRequest(context, dependencies, assetsOf);
      const { texts, language } = page;
      const origin = dependencies.origin(context);
      const lines = `<script type="module" src="${origin}/widget.js"></script>\n<vejviser-chat language="${language}"></vejviser-chat>`;
      return page.render({
        title: texts.widgetTitle,
        kind: "about",
        body: html`<div class="prose"><h1>${texts.widgetTitle}</h1><p class="lead">${texts.widgetLead}</p>
<pre tabindex="0"><code>${lines}</code></pre><p>${texts.widgetTheme.split(/(--[a-z-]+)/).map((part) => (part.startsWith("--") ? html`<code>${part}</code>` : part))}</p>
<h2>${texts.widgetTry}</h2></div><script type="module" src="/widget.js"></script><vejviser-chat language="${language}"></vejviser-chat>`,
      });
    });
}
