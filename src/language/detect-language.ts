import type { Language } from "../domain/vocabulary.ts";

const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    "af efter hvad meget noget nogen nogle mig dig sig jer kun hvornår hvornaar uge uger ugen syg syge sygemeldt sygedagpenge sygedagepenge sygepenge kommunen læge lægen laegen arbejde arbejder arbejdsgiver chef chefen måned måneder været blevet fået været siger gør sådan altid hjælp hjælper træt kræft ud ind op nej også igen ellers lige bliver havde sygdom arbejdsplads vej igennem bruge tage give tilbage hjemme penge ret mulighed møde møder øjeblikket kender ved jobcenteret jobcentret fleksjob sagsbehandler nu inden mellem både være blev må hen henne hvilket selv ansøgning".split(
      " ",
    ),
  ),
  nb: new Set(
    "av etter hva mye noe noen meg deg seg oss dere bare når nar uke uker uken syk syke sykmeldt sykemeldt sykmelding sykemelding sykepenger fastlege fastlegen lege legen arbeid jobbe jobber arbeidsgiver sjef sjefen måned vært blitt fått sier gjør slik alltid hjelp hjelper kreft ut inn opp nei også igjen ellers blir hadde sykdom arbeidsplass gjennom bruke gi tilbake hjemme penger rett mulighet møte møter øyeblikket kjenner vet nav aap uføretrygd egenmelding ei ikke nå innen mellom både skje skjer hvilke dialogmøte dialogmøtet oppfølgingsplan kreftpasienter pasienten sykehuset sykehus hvor får jeg fortsatt".split(
      " ",
    ),
  ),
  en: new Set(
    "the is are was what how when can my i do does if to of and or in on have has for with from not be get will would should a an you your me after before while during sick leave benefit work doctor cancer employer long they this that who where which am".split(
      " ",
    ),
  ),
};
/** Words both Scandinavian languages use as often count for neither. */
const shared = new Set("også hjemme både mellem ikke hvor får jeg ellers".split(" "));

/** Letter patterns of one language that the other does not have. */
const patterns: readonly (readonly [Language, RegExp, number])[] = [
  ["da", /\b\p{L}*(?:hed|heden|tion|tionen|skab)\b/giu, 0.3],
  ["nb", /\b\p{L}*(?:het|heten|sjon|sjonen|skap)\b/giu, 1],
  ["nb", /\b\p{L}*(?:ei|øy)\p{L}*\b/giu, 0.5],
  ["da", /\b\p{L}*(?:ej|øj)\p{L}*\b/giu, 0.5],
  ["da", /\b\p{L}{2,}(?:dt|gt|ede|erne)\b/giu, 0.2],
  ["nb", /\b\p{L}{3,}(?:ene|inga|kk|pp)\b/giu, 0.4],
];

/**
 * The language of a sentence among Danish, bokmål and English, with how sure that is (0 to 1).
 * Danish when nothing tells, since most who ask are in Denmark. O(n).
 */
export function detectLanguage(text: string): { language: Language; confidence: number } {
  const scores: Record<Language, number> = { da: 0.1, nb: 0, en: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (shared.has(word)) continue;
    for (const language of ["da", "nb", "en"] as const) if (marks[language].has(word)) scores[language] += 1;
  }
  for (const [language, pattern, weight] of patterns) scores[language] += weight * (text.match(pattern)?.length ?? 0);
  if (/[æøå]/i.test(text)) scores.en -= 1;
  const ranked = (["da", "nb", "en"] as const).toSorted((a, b) => scores[b] - scores[a]);
  const [first, second] = ranked as [Language, Language];
  const total = Math.max(0.1, scores[first]) + Math.max(0, scores[second]);
  return { language: first, confidence: Math.max(0, (scores[first] - Math.max(0, scores[second])) / total) };
}
