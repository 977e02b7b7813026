import type { Context } from "hono";
import { today } from "../../domain/validity.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { contentSecurityPolicy } from "../content-security-policy.ts";
import type { AppDependencies } from "../dependencies.ts";
import { type Frame, layout } from "./layout.ts";
import type { PageAssetsOf, PageScript } from "./page-assets.ts";
import { pageLanguage } from "./texts/page-language.ts";
import { type Texts, textsOf } from "./texts/texts.ts";
import type { Html } from "./views/html-type.ts";

/** What a page handler works with: the request's language and a way to answer with a page. */
export interface PageRequest {
  readonly language: Language;
  readonly texts: Texts;
  readonly today: string;
  readonly requestId: string;
  /** `start` marks a page to begin on, which is painted before any file has come. */
  render(
    page: Omit<Frame, "language" | "texts" | "assets" | "address"> & { script?: PageScript; start?: boolean },
    status?: 200 | 400 | 404 | 500 | 503 | 429,
  ): Promise<Response>;
}

/** Reads the language from the address, then the form, then the browser. */
export function pageRequest(
  context: Context,
  dependencies: AppDependencies,
  assetsOf: PageAssetsOf,
  formLanguage?: string,
): PageRequest {
  const language = pageLanguage(formLanguage ?? context.req.query("lang"), context.req.header("accept-language"));
  const texts = textsOf(language);
  return {
    language,
    texts,
    today: today(dependencies.now()),
    requestId: String(context.get("requestId" as never) ?? ""),
    async render({ script, start, ...page }, status = 200) {
      const assets = await assetsOf({ script: script ?? null, language, start: start ?? false });
      const { firstScript, startStyle } = assets;
      context.header(
        "content-security-policy",
        contentSecurityPolicy(firstScript ? [firstScript.source] : [], startStyle ? [startStyle.source] : []),
      );
      context.header("vary", "accept-language");
      context.header("content-language", language);
      const url = new URL(context.req.url);
      // A posted page has no address to come back to but its path.
      const address = context.req.method === "GET" ? url.pathname + url.search : url.pathname;
      return context.html((await layout({ ...page, language, texts, assets, address })) as Html, status);
    },
  };
}
