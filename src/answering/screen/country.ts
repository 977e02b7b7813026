import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { compilePhrases } from "./phrase.ts";
import { danishPlaces, norwegianPlaces } from "./rules/places.ts";

const danish = compilePhrases(danishPlaces.map((places) => `(${places})`));
const norwegian = compilePhrases(norwegianPlaces.map((places) => `(${places})`));

/** Words that only one of the two Scandinavian languages has: enough for short cries, where statistics on words are not. */
const onlyBokmaal = compilePhrases([
  "(meg|deg|seg|ikkje|nå|lenger|noen|noe|hva|blir|ble|etter|av|uten|mitt|sjøl|gjør|vært|veldig|mye|bevisstløs|puster|pasienten|vondt|samboeren|sjefen|hjelp|dere|ungene|redd|mer|å)",
]);
const onlyDanish = compilePhrases([
  "(mig|dig|sig|nu|længere|nogen|noget|hvad|bliver|blev|efter|af|uden|mit|selv|gør|været|meget|bevidstløs|vejret|patienten|ondt|kæresten|chefen|hjælp|jer|ungerne|bange|mere|at)",
]);

/** The language of a short, pressed sentence: words that only one of the two Scandinavian languages has decide. */
export function languageOfCry(text: string, prepared: string): Language {
  const detected = detectLanguage(text);
  if (detected.language === "en" && detected.confidence > 0.3) return "en";
  const count = (pattern: RegExp) => prepared.match(new RegExp(pattern, "g"))?.length ?? 0;
  const nb = count(onlyBokmaal);
  const da = count(onlyDanish);
  if (nb !== da) return nb > da ? "nb" : "da";
  return detected.language;
}

/** Where a writer of each language likely is; English is written in both. */
export const countryOfLanguage: Readonly<Record<Language, Jurisdiction | null>> = { da: "DK", nb: "NO", en: null };

/** The country whose places or offices a prepared text names; null for none or both. */
export function namedCountry(prepared: string): Jurisdiction | null {
  const inDenmark = danish.test(prepared);
  const inNorway = norwegian.test(prepared);
  if (inDenmark === inNorway) return null;
  return inDenmark ? "DK" : "NO";
}
