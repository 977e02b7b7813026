import type { Language } from "../../../domain/vocabulary.ts";
import da from "./da.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import nb from "./nb.json" with { type: "json" };

/** Every text of the interface in one language; the keys are the same in each file. */
export type Texts = Readonly<Record<keyof typeof da, string>>;

const all: Readonly<Record<Language, Texts>> = { da, nb, en };

/** The interface texts of `language`. Server only: the browser loads one language. */
export function textsOf(language: Language): Texts {
  return all[language];
}
