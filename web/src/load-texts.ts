import type { Language } from "../../src/domain/vocabulary.ts";
import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";

const loaders: Readonly<Record<Language, () => Promise<{ default: DialogueTexts }>>> = {
  da: () => import("../../src/http/pages/texts/dialogue-da.json"),
  nb: () => import("../../src/http/pages/texts/dialogue-nb.json"),
  en: () => import("../../src/http/pages/texts/dialogue-en.json"),
};

/** The interface texts of one language; only that file is fetched. */
export async function loadTexts(language: Language): Promise<DialogueTexts> {
  return (await loaders[language]()).default;
}

/** The language the server chose for this page. */
export function documentLanguage(): Language {
  const { lang } = document.documentElement;
  return lang === "nb" || lang === "en" ? lang : "da";
}
