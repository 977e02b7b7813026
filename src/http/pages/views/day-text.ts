import type { IsoDate } from "../../../domain/validity.ts";
import type { Language } from "../../../domain/vocabulary.ts";

const locales: Readonly<Record<Language, string>> = { da: "da-DK", nb: "nb-NO", en: "en-GB" };

/** A day as people write it: "1. juli 2014". */
export function dayText(day: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
