import { foldWord } from "../../language/normalise.ts";
import { isPerson } from "./actors.ts";
import { type CheckedToken, covers } from "./analyse-text.ts";

/** Words that only carry a sentence about rules and say nothing of their own, beyond the stop words. */
const carriers = new Set(
  "fordi regel regler reglen reglerne gælder gjelder gælde gjelde gjaldt ændret endret ændres endres hvis såfremt dersom indtil inntil derfor derfra dermed siden tidligere såsom nemlig altså desuden også hver sker skjer foregår findes finnes handler betyder betyr siger svar svaret kort eksempel eksempelvis følgende bestemt bestemte normalt normal udgangspunkt punkt senest fra tilfælde tilfelle forhold hensyn grund grunde måde tid gang gange person personer man ens blandt imellem mellem samtidig stedet fald sammenhæng omfattet planen plan grænse grænsen grense grensen gamle gammel gamle daværende varer varede undersøgelse undersøgelsen rapport rapporten viser viste fandt gå something thing rule rules apply applies means case cases until since example person people also however therefore following usually normally when within before"
    .split(" ")
    .map(foldWord),
);

/** Words that say the same here; a statement may use another of the group than its quotation. */
const synonyms: readonly ReadonlySet<string>[] = [
  "stopper stoppe stoppede ophører ophøre ophørte slutter slutte sluttede udløber udløb ender ende endte bortfalder bortfalde opphører stanser avsluttes",
  "mindre medmindre undtagen undtaget unntatt unntak",
  "vente venter ventet ventetid ventetiden",
  "ny nye nyt nytt igen igjen",
  "får få fik modtager modtage modtog fikk mottar motta mottok udbetales udbetalt utbetales",
  "varer vare varede varighed løber var varighet",
  "beder bede bedt anmoder anmode anmodet ber be bedt",
  "søger søge søgt ansøger ansøge ansøgt ansøgning søknad søker søke",
  "medarbejder medarbejderen medarbejdere ansat ansatte ansattes lønmodtager lønmodtagere arbeidstaker arbeidstakeren",
  "sygemeldt sygemeldte syg syge sygemelding sygdom sykmeldt sykmeldte syk syke sykdom",
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
  "betaler betale betalte betaling betalt betales udgift udgiften utgift utgiften",
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
/** Who and what a rule is for. Another one of these is another rule. */
const circumstances = new Set(
  "ledig ledige arbejdsløs arbejdsløse selvstændig selvstændige freelancer freelancere studerende elev lærling pensionist folkepensionist gravid gravide efterlønner fleksjobber fleksjobbere deltid fuldtid vikar offentlig offentlige privat private unge ældre børn barn forældre arbeidsledig arbeidsledige frilanser student studenter gravide deltids heltid unemployed freelancers self-employed student pensioner pregnant part-time full-time"
    .split(" ")
    .map(foldWord),
);
/** What stands right before a verb, so that the word behind it is one. */
const beforeVerb = new Set(
  "at å to skal kan må bør vil skulle kunne måtte burde ville must may can should will du man vi han hun you we they ikke ikkje not er har bliver blir blev ble var havde hadde is are has have was were be".split(
    " ",
  ),
);

function isSupported(word: CheckedToken, quote: readonly CheckedToken[]): boolean {
  // "Du" and "den sygemeldte" are the same reader.
  if (isPerson(word.lower) && quote.some((other) => isPerson(other.lower))) return true;
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
  // "længere end 5 år" is a bound, checked with its number.
  const isBound = (at: number) =>
    /^(?:længere|lenger|longer)$/.test(statement[at]?.lower ?? "") &&
    /^(?:end|enn|than)$/.test(statement[at + 1]?.lower ?? "");
  const content = statement.filter((token, i) => token.content && !isBound(i));
  return { words: content.filter((word) => !isSupported(word, quote)), content: content.length };
}

/** A statement of this many content words may carry one word that is not its quotation's. */
const contentPerFreeWord = 8;

/**
 * True when the words of the statement are its quotation's. Long statements may carry one verb more
 * in eight words, but nothing that turns a rule around and nobody else it could be for.
 */
export function wordsHold(statement: readonly CheckedToken[], quote: readonly CheckedToken[]): boolean {
  for (const token of statement)
    if (
      (turning.has(foldWord(token.text)) || circumstances.has(foldWord(token.text))) &&
      !quote.some((other) => covers(other, token))
    )
      return false;
  const { words, content } = unsupportedWords(statement, quote);
  if (words.length > Math.floor(content / contentPerFreeWord)) return false;
  return words.every((word) => {
    const before = statement[statement.indexOf(word) - 1];
    return word.text.length < 12 && before !== undefined && beforeVerb.has(before.lower);
  });
}
