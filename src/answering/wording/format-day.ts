import type { IsoDate } from "../../domain/validity.ts";
import type { Language } from "../../domain/vocabulary.ts";

/** Made once: making one costs a hundred times what using it does. */
const dayFormat: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  da: new Intl.DateTimeFormat("da-DK", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  nb: new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
};

/** Writes a day as people of a language write it. */
export const formatDay = (language: Language) => (day: IsoDate) =>
  dayFormat[language].format(new Date(`${day}T00:00:00Z`));
