import { stemmer as stemEnglish } from "@orama/stemmers/english";
import type { Language } from "../domain/vocabulary.ts";
import { foldWord } from "./normalise.ts";

/**
 * Words whose forms no suffix rule brings together, by their folded form. Danish and bokmål
 * share one table so that either language finds the other's texts.
 */
const exceptions: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "sygemeld",
        "sygemeldt sygemeldte sygemelding sygemeldinger sygemeldingen sygemelde sygmeldt sygmelding sykmeldt sykmeldte sykmelding sykmeldinger sykmeldingen sykemelding sykemeldt sykemeldte sjukmeldt sykmelde",
      ],
      ["raskmeld", "raskmeldt raskmeldte raskmelding raskmelde raskmeldingen friskmeldt friskmelding friskmeldte"],
      [
        "sygedagpeng",
        "sygedagpenge sygedagpengene sygedagpengenes sygedagepenge sygdagpenge sygepenge sygepengene sygedagspenge",
      ],
      ["sykepeng", "sykepenger sykepengene sykepengar sjukepengar"],
      ["opsig", "opsige opsiges opsigelse opsigelsen opsagt opsiger opsigelser oppsigelse oppsagt oppsigelsen"],
      ["fyr", "fyre fyres fyret fyring fyringen fyrer fyrede"],
      ["ansog", "ansøge ansøger ansøgning ansøgningen ansøgninger ansøgt"],
      ["sog", "søge søger søgt søgte søges søke søker søkte søkt"],
      ["betal", "betale betaler betalt betalte betales betaling betalingen"],
      ["sig", "sige siger sagt sagde siges"],
      ["fa", "få får fået fik fikk fått"],
      ["ga", "gå går gået gik gikk gått"],
      ["syg", "syg sygt syge syk sykt syke"],
      ["sygdom", "sygdom sygdommen sygdomme sygdommene sygdoms sykdom sykdommen sykdommer"],
      ["lag", "læge lægen læger lægerne lægens lege legen leger legene legens"],
      ["uge", "uge uger ugen ugers ugerne uke uker uken ukers ukene"],
      ["manad", "måned måneder måneden måneders månederne mnd mdr md måneden månedene"],
      ["kraft", "kræft kræften kræftens kreft kreften"],
      [
        "arbejdsgiv",
        "arbejdsgiver arbejdsgiveren arbejdsgivere arbejdsgivers arbejdsgiverne arbeidsgiver arbeidsgiveren arbeidsgivere",
      ],
      ["chef", "chef chefen chefer chefens sjef sjefen sjefer"],
      ["opfolg", "opfølgning opfølgningen opfølge oppfølging oppfølgingen følges følgeop"],
      ["mod", "møde mødes mødet møder møte møter møtet"],
      ["ret", "ret retten rettighed rettigheder rettigheter rett"],
      ["laengd", "længde længden længder lengde lengden"],
    ] as const
  ).flatMap(([stem, forms]) => forms.split(" ").map((form): [string, string] => [foldWord(form), stem])),
);

const inflections = [
  "ernes",
  "heden",
  "heten",
  "erne",
  "enes",
  "eres",
  "ende",
  "ede",
  "ene",
  "ens",
  "ers",
  "ets",
  "ere",
  "est",
  "en",
  "er",
  "et",
  "es",
  "te",
  "ar",
  "e",
  "s",
].sort((a, b) => b.length - a.length);
/** Words whose last s is no genitive. */
const ownS =
  /(?:plads|praksis|proces|kursus|status|stres|virus|hus|bus|pris|avis|basis|konsensus|fokus|kaos|kampus|glas|pas)$/;
const derivations = ["else", "ning", "ing", "hed", "het"]
  .flatMap((suffix) =>
    ["", "s", "en", "ens", "er", "ers", "erne", "ernes", "ene"].map((end) => (suffix + end).replace("ee", "e")),
  )
  .sort((a, b) => b.length - a.length);

function strip(word: string, suffixes: readonly string[], keep: number): string {
  for (const suffix of suffixes) {
    if (word.length - suffix.length >= keep && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  }
  return word;
}

/**
 * A light stem shared by Danish and bokmål, for folded words: takes off inflection, then
 * -else/-ning/-ing/-hed, so that "forlænge", "forlænges" and "forlængelse" meet. Deliberately
 * ours: the Snowball stemmers keep the two languages and these derivations apart. O(length).
 */
function stemScandinavian(folded: string): string {
  const exception = exceptions.get(folded);
  if (exception !== undefined) return exception;
  if (folded.length < 4) return folded;
  if (ownS.test(folded)) return folded;
  let stem = strip(folded, derivations, 4);
  if (stem === folded) stem = strip(folded, inflections, 3);
  if (/[lnr]dt$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 4 && stem.endsWith("er")) stem = stem.slice(0, -2);
  return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}

/** The stem of one word as written, in the search form. English has its own rules. O(length of the word). */
export function stemWord(word: string, language: Language): string {
  if (language === "en") return stemEnglish(word.toLowerCase().replace(/['’]s$/, ""));
  return stemScandinavian(foldWord(word));
}
