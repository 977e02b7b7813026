import { Hono } from "hono";
import { html } from "hono/html";
import { NotFound } from "../../domain/errors.ts";
import { documentKinds } from "../../domain/vocabulary.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recordAnswer, toQuestion } from "../routes/ask.ts";
import { askRequestSchema } from "../schemas.ts";
import { answerView } from "./answer-view.ts";
import { articleView } from "./article-view.ts";
import { type Html, layout } from "./layout.ts";

const examples = [
  "Hvor længe kan jeg få sygedagpenge?",
  "Må jeg arbejde et par timer, mens jeg er syg?",
  "Hvad må min arbejdsgiver spørge om?",
  "Hvor lenge kan jeg få sykepenger i Norge?",
];

function chatPage(question: string, result: Html | null): Html {
  return layout({
    title: "Spørg",
    language: "da",
    path: "/",
    script: true,
    body: html`<h1>Spørg om sygedagpenge, sygemelding og arbejde</h1>
<p>Skriv dit spørgsmål med dine egne ord. Hver sætning i svaret har en kilde, du kan læse. Skriv ikke personnummer eller navne.</p>
<form method="post" action="/" id="ask">
<label for="question">Dit spørgsmål</label>
<textarea id="question" name="question" rows="3" maxlength="1000" required>${question}</textarea>
<label for="audience">Jeg er</label>
<select id="audience" name="audience"><option value="citizen">borger</option><option value="professional">fagperson</option><option value="coordinator">koordinator</option></select>
<button type="submit">Spørg</button>
</form>
<div id="result" aria-live="polite">${result ?? ""}</div>
${result ? "" : html`<section><h2>Andre spørger</h2><ul>${examples.map((example) => html`<li><a href="/?q=${encodeURIComponent(example)}">${example}</a></li>`)}</ul></section>`}`,
  });
}

const kindNames: Readonly<Record<string, string>> = {
  legislation: "Regler og rettigheder",
  pathways: "Forløb",
  practice: "Praksis og erfaringer",
  library: "Dokumenter",
};

/** The server-rendered pages; each works without JavaScript. */
export function pages(dependencies: AppDependencies): Hono {
  const { index, answerer } = dependencies;
  const byId = new Map(index.documents.map((document) => [document.id, document]));
  const app = new Hono();

  app.get("/", (context) => context.html(chatPage(context.req.query("q") ?? "", null)));
  app.post("/", async (context) => {
    const form = await context.req.parseBody();
    const parsed = askRequestSchema.safeParse({ question: form.question, audience: form.audience ?? "citizen" });
    if (!parsed.success) {
      const message =
        typeof form.question === "string" && form.question.length > 1_000
          ? "Spørgsmålet er for langt. Skriv højst 1.000 tegn."
          : "Skriv et spørgsmål først.";
      return context.html(
        chatPage(String(form.question ?? ""), html`<p class="problem" role="alert">${message}</p>`),
        400,
      );
    }
    const answer = await answerer.answer(toQuestion(parsed.data));
    await recordAnswer(answer, dependencies, String(context.get("requestId" as never) ?? ""));
    return context.html(chatPage(answer.outcome === "personal-data" ? "" : parsed.data.question, answerView(answer)));
  });
  app.get("/knowledge", (context) => {
    const groups = documentKinds.map((kind) => ({
      kind,
      documents: index.documents
        .filter((document) => document.kind === kind)
        .toSorted((a, b) => a.title.localeCompare(b.title, "da")),
    }));
    return context.html(
      layout({
        title: "Viden",
        language: "da",
        path: "/knowledge",
        body: html`<h1>Al viden</h1>${groups.filter((group) => group.documents.length).map((group) => html`<section><h2>${kindNames[group.kind] ?? group.kind}</h2><ul>${group.documents.map((document) => html`<li lang="${document.language}"><a href="/knowledge/${document.id}">${document.title}</a>${document.jurisdiction === "NO" ? " (Norge)" : ""}</li>`)}</ul></section>`)}`,
      }),
    );
  });
  app.get("/knowledge/:id", async (context) => {
    const document = byId.get(context.req.param("id"));
    if (!document) throw new NotFound("There is no article with that name.");
    const entries = await index.get(document.passageIds);
    return context.html(
      layout({
        title: document.title,
        language: document.language,
        path: "",
        body: articleView(
          document,
          entries.map((entry) => entry.passage),
          dependencies.now(),
        ),
      }),
    );
  });
  app.get("/about", (context) =>
    context.html(
      layout({
        title: "Om Vejviser",
        language: "da",
        path: "/about",
        body: html`<h1>Om Vejviser</h1>
<p>Vejviser svarer på spørgsmål om sygedagpenge, rehabilitering og at komme tilbage til arbejde i Danmark og Norge. Svarene er sætninger fra vores egen videnbase, og hver sætning viser, hvor den kommer fra, og hvornår reglen gælder.</p>
<h2>Hvad Vejviser ikke er</h2>
<p>Vejviser er ikke en myndighed, kan ikke se din sag, lover ikke nogen en ydelse og vurderer ikke helbred.</p>
<h2>Privatliv</h2>
<p>Vi gemmer ikke dine spørgsmål og bruger ingen cookies. Indeholder et spørgsmål personnummer eller navn, bliver det ikke behandlet.</p>
<h2>Kilder</h2>
<p>Videnbasen har ${index.describe().documents} artikler. <a href="/knowledge">Se dem alle</a>.</p>`,
      }),
    ),
  );
  return app;
}
