import type { Language } from "../../src/domain/vocabulary.ts";
import type { Texts } from "../../src/http/pages/texts/texts.ts";

const loaders: Readonly<Record<Language, () => Promise<{ default: Texts }>>> = {
  da: () => import("../../src/http/pages/texts/da.json"),
  nb: () => import("../../src/http/pages/texts/nb.json"),
  en: () => import("../../src/http/pages/texts/en.json"),
};

/** The interface texts of one language; only that file is fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await loaders[language]()).default;
}

/** The language the server chose for this page. */
export function documentLanguage(): Language {
  const { lang } = document.documentElement;
  return lang === "nb" || lang === "en" ? lang : "da";
}
