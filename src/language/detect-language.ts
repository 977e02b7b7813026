import type { Language } from "../domain/vocabulary.ts";

const list = (words: string) => new Set(words.split(" "));

/** Frequent words that only one of the three languages writes so. */
const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: list(
    "af blev blevet havde efter hvad meget noget nogen nogle mig dig sig jer kun uge uger ugen syg syge sygt sygemeldt sygemeldte sygedagpenge sygedagepenge sygepenge kommunen læge lægen lægens arbejde arbejder arbejdet arbejdsgiver chef chefen måned måneder været blevet fået siger gør gøre sådan altid hjælp hjælpe hjælper træt kræft kræften ud ind op nej igen ellers lige bliver sygdom sygdommen arbejdsplads igennem bruge tage tager give penge mulighed jobcenteret jobcentret fleksjob sagsbehandler mellem hen ansøgning uden spørgsmål dage væk sker begynder begynde tæller mening råd oplever medarbejdere farligt svarer råber regnes opfyldt kravene bag mand kone hedder kender skrive lovpligtigt dermed hvornår hvornaar laegen arbejdsgiver kroner vores deres egen eget egne koster betaler regning nødt bange sidste næste sagde spurgt ønsker",
  ),
  nb: list(
    "av etter hva mye noe noen meg deg seg dere uke uker uken syk syke sykt sykmeldt sykemeldt sykmeldte sykmelding sykemelding sykepenger fastlege fastlegen lege legen arbeid jobbe jobber arbeidsgiver sjef sjefen vært blitt fått sier slik kreft arbeidsplass gjennom gi møte møter vet nav aap uføretrygd egenmelding nå innen skje skjer dialogmøte dialogmøtet oppfølgingsplan kreftpasienter pasienten pasienter pasient sykehuset sykehus dager borte spørsmål uten søke søker trenger lurer sende klarer slutter begynne begynner jobben gjelder betyr legevakt sosionom kartlegging sjekkliste støtte hjelpe hjelper hjelp tenker gjør gjøre sykdommen sykdom brystkreft lungekreft helga oppfølging tiltak ungene rettigheter helse vedtak veileder bostøtte folkeregisteret flytting formulerer brystkreftkontroll våre vår redd kjenner enn åpne høre hørt sånn jente husbanken vanskelig ukene sinne barna sliter fortelle skyldes plager vond norsk norge",
  ),
  en: list(
    "the is are was were what how when can my i'm i've does if and or has with not will would should an you your after before while during sick leave benefit benefits work doctor cancer employer long they this that who where which am there need want about because could than then also only from don't can't without municipality danish denmark norway norwegian share many much people back return boss of between into difference number most which why did be health care training centre centers cases proposal proposals needs need study studies deadline hospital's law act two three four five six seven eight english meeting meetings late effects common early first explained missed complaint extension must may patients nurse doctors caseworker caseworkers coordinators rehabilitation payment year years months days weeks week month day age money tools protection relatives survey share participants town towns steps certificate certificates project's visits refund",
  ),
};

/** Frequent words of Danish and bokmål alike that English does not have: they tell the two from English. */
const scandinavian = list(
  "jeg du og det på til med som der den er et kan skal vil må har ikke hvor hvordan hvem når min mit mine din dit sin fra hos hvis skulle ville kunne også kommer går få får blir være ved sammen mellom etter fordi enn",
);
const scandinavianWeight = 0.5;

/** Spellings that one of the two Scandinavian languages has and the other has not. */
const spellings: readonly (readonly [Language, RegExp, number])[] = [
  ["da", /(?:hed|heden|tionen|tioner|skab|erne|ejde|ejder)(?!\p{L})/giu, 0.6],
  ["da", /ej|øj|æ|øg|[lnr]dt|eb(?!\p{L})|ød(?!\p{L})|åb/giu, 0.2],
  ["nb", /(?:het|heten|sjon|sjonen|sjoner|skap|skapet)(?!\p{L})/giu, 1],
  ["nb", /øy|\p{L}{2}ei[dklst]|skj|sj(?=[aeiouyæøå])|kj/giu, 0.5],
  ["nb", /(?:kk|pp|tt|mm)(?!\p{L})/giu, 0.35],
];

/**
 * The language of a sentence among Danish, bokmål and English, with how sure that is (0 to 1).
 * Danish when nothing tells, since most who ask are in Denmark. O(n) in characters.
 */
export function detectLanguage(text: string): { language: Language; confidence: number } {
  const scores: Record<Language, number> = { da: 0.15, nb: 0, en: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) {
    for (const language of ["da", "nb", "en"] as const) if (marks[language].has(word)) scores[language] += 1;
    if (scandinavian.has(word)) {
      scores.da += scandinavianWeight;
      scores.nb += scandinavianWeight;
    }
  }
  for (const [language, pattern, weight] of spellings) scores[language] += weight * (text.match(pattern)?.length ?? 0);
  if (/[æøå]/i.test(text)) scores.en -= 1;
  const ranked = (["da", "nb", "en"] as const).toSorted((a, b) => scores[b] - scores[a]);
  const [first, second] = ranked as [Language, Language];
  const runnerUp = Math.max(0, scores[second]);
  return { language: first, confidence: Math.max(0, (scores[first] - runnerUp) / (scores[first] + runnerUp || 1)) };
}
