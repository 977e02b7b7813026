import type { PersonalDataFinding } from "../../src/answering/screen/personal-data.ts";
import type { Language } from "../../src/domain/vocabulary.ts";
import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { fill } from "../../src/http/pages/texts/fill.ts";

export type FindPersonalData = (text: string) => PersonalDataFinding | null;

/** The server's own rules, fetched when somebody begins to type. */
export async function loadPersonalDataRules(language: Language): Promise<FindPersonalData> {
  const { findPersonalData } = await import("../../src/answering/screen/personal-data.ts");
  return (text) => findPersonalData(text, language);
}

/** Names what was found: "et personnummer, et telefonnummer". */
export function kindsFound(finding: PersonalDataFinding, texts: DialogueTexts): string {
  const kinds = [...new Set(finding.spans.map(({ kind }) => kind))];
  return kinds.map((kind) => texts[`personal.${kind}`] ?? texts["personal.other"]).join(", ");
}

const waitMs = 350;

/** Watches a field; says in `place` what it should not hold, with a button that takes it out. */
export function guardField(
  field: HTMLTextAreaElement,
  place: HTMLElement,
  find: FindPersonalData,
  texts: DialogueTexts,
): { check(): PersonalDataFinding | null } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";
  const check = (): PersonalDataFinding | null => {
    clearTimeout(timer);
    const finding = find(field.value);
    const kinds = finding ? kindsFound(finding, texts) : "";
    if (kinds === shown) return finding;
    shown = kinds;
    place.replaceChildren();
    if (!finding) return null;
    const words = document.createElement("p");
    words.textContent = fill(texts.personalFound, { kinds });
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "quiet";
    remove.textContent = texts.personalRemove;
    remove.addEventListener("click", () => {
      field.value = find(field.value)?.cleaned ?? field.value;
      check();
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
    place.append(words, remove);
    return finding;
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, waitMs);
  });
  return { check };
}
