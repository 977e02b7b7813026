import { html, raw } from "hono/html";
import { type Language, languages } from "../../domain/vocabulary.ts";
import type { PageAssets } from "./page-assets.ts";
import type { Texts } from "./texts/texts.ts";
import type { Html } from "./views/html-type.ts";

/** Everything around and in a page. */
export interface Frame {
  readonly title: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly assets: PageAssets;
  /** Path and query of this page, for the links to its other languages. */
  readonly address: string;
  readonly body: Html;
  /** Names the page to the style sheet. */
  readonly kind: "chat" | "search" | "knowledge" | "article" | "handout" | "about" | "message";
  /** The language of the main text when it is not the interface's. */
  readonly contentLanguage?: Language;
  /** False for pages that make no sense in a search engine's list. */
  readonly indexed?: boolean;
}

const languageNames: Readonly<Record<Language, string>> = { da: "Dansk", nb: "Norsk", en: "English" };

const sign = raw(
  '<svg class="sign" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><path d="M15 3h2v26h-2z"/><path d="M7 6h16l4 4-4 4H7z"/><path d="M25 16H10l-4 4 4 4h15z" class="sign__second"/></svg>',
);

/** The same page in another language. */
function inLanguage(address: string, language: Language): string {
  const url = new URL(address, "http://localhost");
  url.searchParams.set("lang", language);
  return url.pathname + url.search;
}

/** The frame of every page: head, skip link, navigation, language choice, footer. */
export function layout(frame: Frame): Html {
  const { texts, language, assets } = frame;
  const path = frame.address.split("?")[0] ?? "/";
  const link = (href: string, label: string) => {
    const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
    return html`<li><a href="${href}?lang=${language}"${here ? raw(' aria-current="page"') : ""}>${label}</a></li>`;
  };
  const restAttribute = assets.rest.length
    ? html` data-rest="${assets.rest.join(" ")}" data-sending="${texts.statusSending}" data-offline="${texts.offlineYet}"`
    : "";
  return html`<!doctype html>
<html lang="${language}" data-page="${frame.kind}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title} – ${texts.name}</title>
<meta name="description" content="${texts.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f7f4ee" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#17151c" media="(prefers-color-scheme: dark)">
${frame.indexed === false ? raw('<meta name="robots" content="noindex">') : ""}
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${assets.startStyle ? raw(`<style>${assets.startStyle.text}</style>`) : ""}${assets.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${assets.scripts.map((href) => html`<script type="module" src="${href}" fetchpriority="low"></script>`)}
${assets.preloads.map((href) => html`<link rel="modulepreload" href="${href}" fetchpriority="low">`)}
</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header class="top">
<a class="brand" href="/?lang=${language}">${sign}<span>${texts.name}</span></a>
<nav class="top__menu" aria-label="${texts.menu}"><ul>${link("/", texts.navAsk)}${link("/search", texts.navSearch)}${link("/knowledge", texts.navKnowledge)}${link("/handout", texts.navHandout)}${link("/about", texts.navAbout)}</ul></nav>
<nav class="top__languages" aria-label="${texts.languageMenu}"><ul>${languages.map((other) => html`<li><a href="${inLanguage(frame.address, other)}" lang="${other}" hreflang="${other}"${other === language ? raw(' aria-current="true"') : ""}>${languageNames[other]}</a></li>`)}</ul></nav>
</header>
<main id="content"${frame.contentLanguage && frame.contentLanguage !== language ? html` lang="${frame.contentLanguage}"` : ""} tabindex="-1">${frame.body}</main>
<footer class="bottom"><p>${texts.footer}</p><p>${texts.footerPrivacy}</p></footer>
${assets.firstScript ? html`<script${restAttribute}>${raw(assets.firstScript.text)}</script>` : ""}
</body>
</html>`;
}
