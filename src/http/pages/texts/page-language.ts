import { type Language, languages } from "../../../domain/vocabulary.ts";

function known(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split("-")[0] ?? "";
  if (primary === "no" || primary === "nn" || primary === "nb") return "nb";
  return primary === "da" || primary === "en" ? primary : null;
}

/**
 * The language of a page: the one asked for in the address, else the first Scandinavian language the
 * browser lists (many people in Denmark have an English browser), else English if that is all it lists, else Danish.
 */
export function pageLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  if (asked && (languages as readonly string[]).includes(asked)) return asked as Language;
  const listed = (acceptLanguage ?? "").split(",").map((entry) => entry.split(";")[0] ?? "");
  const readable = listed.map(known).filter((language) => language !== null);
  return readable.find((language) => language !== "en") ?? (readable.length ? "en" : "da");
}
