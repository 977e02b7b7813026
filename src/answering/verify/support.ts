import { foldWord } from "../../language/normalise.ts";
import { type CheckedToken, covers } from "./analyse-text.ts";

/** Words that only carry a sentence about rules and say nothing of their own, beyond the stop words. */
const carriers = new Set(
  "regel regler reglen reglerne gælder gjelder gælde gjelde gjaldt ændret endret ændres endres hvis såfremt dersom indtil inntil derfor derfra dermed siden tidligere såsom nemlig altså desuden også hver sker skjer foregår findes finnes handler betyder betyr siger svar svaret kort eksempel eksempelvis følgende bestemt bestemte normalt normal udgangspunkt punkt senest fra tilfælde tilfelle forhold hensyn grund grunde måde tid gang gange person personer man ens blandt imellem mellem samtidig stedet fald sammenhæng omfattet planen plan rule rules apply applies means case cases until since example person people also however therefore following usually normally when within before"
    .split(" ")
    .map(foldWord),
);

/** Words that say the same here; a statement may use another of the group than its quotation. */
const synonyms: readonly ReadonlySet<string>[] = [
  "stopper stoppe stoppede ophører ophøre ophørte slutter slutte sluttede udløber udløb ender ende endte bortfalder bortfalde opphører stanser avsluttes",
  "får få fik modtager modtage modtog fikk mottar motta mottok udbetales udbetalt utbetales",
  "varer vare varede varighed løber var varighet",
  "beder bede bedt anmoder anmode anmodet ber be bedt",
  "søger søge søgt ansøger ansøge ansøgt ansøgning søknad søker søke",
  "medarbejder medarbejderen medarbejdere ansat ansatte ansattes lønmodtager lønmodtagere arbeidstaker arbeidstakeren",
  "sygemeldt sygemeldte syg syge sygemelding sykmeldt sykmeldte syk syke",
  "raskmeldt raskmeldte rask friskmeldt frisk",
  "gratis vederlagsfrit vederlagsfri",
  "holder holde afholder afholde afholdes afholdt holdes",
  "laver lave laves udarbejder udarbejde udarbejdes lager lage utarbeider utarbeide udfærdiger udarbejdet lavet",
  "indkalder indkalde indkaldes inviterer invitere innkaller innkalle kaller",
  "samtale samtalen samtaler møde mødet møder opfølgningssamtale",
  "afgørelse afgørelsen afgørelser vedtak vedtaket",
  "klager klage klagen klagefrist",
  "begynder begynde begyndte starter starte startede begynner",
  "planlagt planen plan planlægges planlagte",
  "foreslog foreslår forslag forslaget foreslået foreslo foreslått",
  "skriver skrive skrev skriftlig skriftligt",
  "kontakter kontakte kontaktede kontakt",
  "svarer svare svarede svarede",
  "oplyser oplyse oplysninger oplysning opplyser opplysninger",
  "forlænger forlænge forlænges forlængelse forlenge forlenges",
  "opfylder opfylde opfyldt oppfyller oppfylle",
  "vurderer vurdere vurdering vurderede vurderes",
  "betaler betale betalte betaling betalt betales",
  "arbejdsplads arbejdspladsen arbejde arbejdet job jobbet arbeid arbeidet arbeidsplass jobb",
  "can may",
  "receive get gets received receives paid",
  "last lasts lasted",
  "end ends stop stops stopped",
  "municipality kommune",
  "doctor gp",
].map((group) => new Set(group.split(" ").map(foldWord)));

/** Words that turn what is said around: never taken on trust, however much else is in common. */
const turning = new Set(
  "nægter nægte nægtes afviser afvise afvist afslår afslag mister miste mistet undgår undgå fritaget fritages fri forbudt ulovligt ulovlig frivillig frivilligt valgfri valgfrit automatisk altid aldrig alle alt kun alene ubegrænset garanti garanteret sikker sikkert straks nekter nekte avslår avslag mister slipper frivillig alltid bare alle refuse refuses refused deny denied lose loses always only never every all voluntary optional guaranteed automatic automatically vælger vælge velge velger nøjes"
    .split(" ")
    .map(foldWord),
);
const determiners = new Set("en et den det de din dit dine et ei ditt sin sit sine en a an the your his her their this that hver hvert alle ingen i på til fra hos af av for med om ved in on to from of by with for at".split(" "));

function isSupported(word: CheckedToken, quote: readonly CheckedToken[]): boolean {
  if (quote.some((other) => other.kind === "word" && covers(other, word))) return true;
  const folded = foldWord(word.text);
  if (carriers.has(folded)) return true;
  return synonyms.some((group) => group.has(folded) && quote.some((other) => group.has(foldWord(other.text))));
}

/** Words of a statement that neither its quotation nor plain paraphrase accounts for. */
export function unsupportedWords(
  statement: readonly CheckedToken[],
  quote: readonly CheckedToken[],
): { words: CheckedToken[]; content: number } {
  const content = statement.filter((token) => token.content);
  return { words: content.filter((word) => !isSupported(word, quote)), content: content.length };
}

/** A statement of this many content words may carry one word that is not its quotation's. */
const contentPerFreeWord = 8;

/**
 * True when the words of the statement are its quotation's. Long statements may carry one word more
 * in eight, but no name, no noun after an article or preposition, no long compound and no word that
 * turns a rule around.
 */
export function wordsHold(statement: readonly CheckedToken[], quote: readonly CheckedToken[]): boolean {
  for (const token of statement)
    if (turning.has(foldWord(token.text)) && !quote.some((other) => covers(other, token))) return false;
  const { words, content } = unsupportedWords(statement, quote);
  if (words.length > Math.floor(content / contentPerFreeWord)) return false;
  return words.every((word) => {
    const at = statement.indexOf(word);
    const before = statement[at - 1];
    if (word.text.length >= 12) return false;
    if (/^\p{Lu}/u.test(word.text)) return false;
    return !before || !determiners.has(before.lower);
  });
}
