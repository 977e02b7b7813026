import { html } from "hono/html";
import type { Language } from "../../domain/vocabulary.ts";

/** A piece of escaped HTML. */
export type Html = ReturnType<typeof html>;

/** The frame of every page: head, skip link, navigation, footer. */
export function layout(page: { title: string; language: Language; path: string; body: Html; script?: boolean }): Html {
  const link = (href: string, label: string) =>
    html`<a href="${href}"${page.path === href ? html` aria-current="page"` : ""}>${label}</a>`;
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - Vejviser</title>
<meta name="description" content="Vejledning om sygedagpenge, rehabilitering og arbejde med kilder til hver sætning.">
<link rel="stylesheet" href="/assets/vejviser.css">
${page.script ? html`<script type="module" src="/assets/chat.js"></script>` : ""}
</head>
<body>
<a class="skip" href="#indhold">Gå til indholdet</a>
<header class="top"><a class="brand" href="/">Vejviser</a><nav aria-label="Hovedmenu">${link("/", "Spørg")} ${link("/knowledge", "Viden")} ${link("/about", "Om")}</nav></header>
<main id="indhold">${page.body}</main>
<footer><p>Vejviser giver generel vejledning. Din kommune eller Nav afgør din sag. Skriv aldrig personnummer eller navne.</p></footer>
</body>
</html>`;
}
