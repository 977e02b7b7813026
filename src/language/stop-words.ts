import { foldWord } from "./normalise.ts";

/**
 * Words that carry the sentence and not its subject. Negations and modals are not here:
 * "må ikke" and "skal" change what a rule says.
 */
const danish =
  "jeg du han hun den det vi i de man mig dig sig os jer dem min mit mine din dit dine sin sit sine hans hendes vores jeres deres en et og eller men at som der er var været være bliver blev blevet har havde have haft af på til fra med for om ved ud ind op ned over under efter hos mod hvis når da så jo nok vel lige bare også her der nu altså end ja hej tak øh hvad hvem hvor hvordan hvorfor hvilken hvilket hvilke noget nogen nogle dette denne disse selv egentlig faktisk ellers både enten samt sådan gør går kommer tage tager gerne lidt meget alle alt anden andet andre mere mest hele helt";
const bokmaal =
  "jeg du han hun den det vi dere de man meg deg seg oss dem min mitt mine din ditt dine sin sitt sine hans hennes vår vårt våre deres en ei et og eller men å at som er var vært være blir ble blitt har hadde ha av på til fra med for om ved ut inn opp ned over under etter hos mot hvis når da så jo nok vel bare også her der nå altså enn ja hei takk hva hvem hvor hvordan hvorfor hvilken hvilket hvilke noe noen dette denne disse selv egentlig faktisk ellers både enten samt slik gjør går kommer ta tar gjerne litt mye alle alt annen annet andre mer mest hele helt";
const englishWords =
  "i you he she it we they me him her us them my your his its our their a an the and or but if of at by for with about to from in on as is are was were be been being have has had do does did this that these those what which who whom how why when where there here so than too very just also any some all more most other into out up down over under again then once am im ive id ill youre hes shes were theyre its thats theres i'm i've i'd i'll you're you've he's she's it's we're we've they're that's there's what's let's while because since until though although each such own same both between through during against whose really still already yet now please want wants wanted need needs know tell get gets got getting go goes going went let make makes made say says said thing things something anything someone anyone every much many yes ok okay hello hi thanks thank ago";

const folded = (list: string) => new Set(list.split(" ").map(foldWord));
const scandinavianStops = new Set([...folded(danish), ...folded(bokmaal)]);
const englishStops = new Set(englishWords.split(" "));
/** Folding makes "før" and "for" one; time words and modals must survive, so they are decided on the unfolded word. */
const always = new Set(["før", "foer", "uden", "uten"]);

/** True for words without a subject of their own, in any of the three languages asked about. O(length of the word). */
export function isStopWord(word: string, language: "da" | "nb" | "en"): boolean {
  const lower = word.toLowerCase();
  if (always.has(lower)) return false;
  if (language === "en") return englishStops.has(lower);
  return scandinavianStops.has(foldWord(lower));
}

const modals = new Set(
  "ikke aldrig ingen intet må maa skal kan bør boer vil skulle kunne måtte burde ville ikkje aldri not never no must may can should shall cannot".split(
    " ",
  ),
);

/** Negations and modal verbs: kept in a search, at low weight. O(length of the word). */
export function isModalOrNegation(word: string): boolean {
  return modals.has(word.toLowerCase());
}
