import { wholeWords } from "./whole-words.ts";

const people =
  "folk|mennesker|personer|borgere|borgerne|patienter|patienterne|pasienter|pasientene|danskere|nordmenn|kvinder|kvinner|mænd|menn|syge|syke|\\p{L}*sygemeldte|sykmeldte|sykemeldte|kræft\\p{L}+|kreft\\p{L}+|ansatte|ledige|selvstændige|deltagere|deltagerne|unge|ældre|af dem|af de|av dem|av de|ud af|kommuner|kommunerne|virksomheder|arbejdsgivere|arbeidsgivere|læger|leger|people|patients|citizens|women|men|workers|employees|employers|danes|norwegians|municipalities|of them|of those|of the|survivors";
/** What somebody counts of people: "hvor mange kom tilbage", never "hvor mange får jeg". */
const happens =
  "er|var|bliver|blev|blir|ble|får|fik|fikk|kommer|kom|mister|mistede|mistet|bruger|brugte|bruker|brukte|har|havde|hadde|kan|kunne|synes|syntes|vender|vendte|dør|døde|ender|endte|oplever|oplevede|opplever|mener|mente|fortsætter|fortsatte|stopper|stoppede|deltog|deltok|søger|søgte|ønsker|ønskede|are|were|get|got|lose|lost|return|returned|come|came|use|used|have|had|die|died";
const asked = wholeWords(
  [
    `(?:hvor mange|how many)\\s+(?:procent\\s+|prosent\\s+|per ?cent\\s+)?(?:\\p{L}+\\s+){0,2}?(?:${people})`,
    `(?:hvor mange|how many)\\s+(?:${happens})(?!\\s+(?:jeg|man|du|vi|min|mit|mine|i|you|we|one|my|det|der|de (?:uger|dage))(?!\\p{L}))`,
    `(?:hvor stor(?:t)? (?:en )?|hvilken |what |which )(?:del|andel|procentdel|prosentandel|share|proportion|percentage|per ?cent)\\s+(?:af|av|of)\\s+(?:\\p{L}+\\s+){0,2}?(?:${people}|dem|de|those|alle|all)`,
  ].join("|"),
);
const told =
  /\d\s*(?:procent|prosent|per ?cent|%)|\d\s+(?:af|av|ud af|of|out of)\s|\d\s+(?:\p{L}+\s+)?(?:personer|mennesker|borgere|patienter|pasienter|sygemeldte|sykmeldte|danskere|people|patients|citizens)|(?<!\p{L})(?:halvdelen|halvparten|half|flertallet|tredjedel\p{L}*|fjerdedel\p{L}*|femtedel\p{L}*|one in \p{L}+|hver (?:anden|tredje|fjerde|femte|sjette|tiende))(?!\p{L})/iu;

/** True for a question how many people, or what share of them, something holds for. Pure and O(n). */
export function asksForCount(question: string): boolean {
  return asked.test(question);
}

/** True for a text that tells a number or share of people. */
export function tellsCount(text: string): boolean {
  return told.test(text);
}
