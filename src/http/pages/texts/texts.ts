import type { Language } from "../../../domain/vocabulary.ts";
import da from "./da.json" with { type: "json" };
import dialogueDa from "./dialogue-da.json" with { type: "json" };
import dialogueEn from "./dialogue-en.json" with { type: "json" };
import dialogueNb from "./dialogue-nb.json" with { type: "json" };
import type { DialogueTexts } from "./dialogue-texts.ts";
import en from "./en.json" with { type: "json" };
import nb from "./nb.json" with { type: "json" };

/** Every text of the interface in one language; the keys are the same in each file. */
export type Texts = DialogueTexts & Readonly<Record<keyof typeof da, string>>;

const all: Readonly<Record<Language, Texts>> = {
  da: { ...da, ...dialogueDa },
  nb: { ...nb, ...dialogueNb },
  en: { ...en, ...dialogueEn },
};

/** The interface texts of `language`. Server only: the browser loads one language's dialogue texts. */
export function textsOf(language: Language): Texts {
  return all[language];
}
