import type { Jurisdiction } from "../../domain/vocabulary.ts";
import { wholeWords } from "./whole-words.ts";

/** A country by its name: outranks every word that only hints at one. */
const countryNames: Readonly<Record<Jurisdiction, RegExp>> = {
  DK: wholeWords("danmark|dansk\\p{L}*|dane(?:r|rne|s)?|denmark|danish"),
  NO: wholeWords("norge|norsk\\p{L}*|nordmenn|nordmænd|norway|norwegian\\p{L}*"),
};

/** Places and offices that exist in one of the two. */
const hints: Readonly<Record<Jurisdiction, RegExp>> = {
  DK: wholeWords(
    "sygedag\\p{L}*|syge?peng\\p{L}*|jobcent\\p{L}*|ankestyrelsen|fle(?:ks|x)job\\p{L}*|førtidspension\\p{L}*|seniorpension\\p{L}*|folkepension\\p{L}*|kontanthjælp\\p{L}*|ressourceforløb\\p{L}*|jobafklaring\\p{L}*|plejevederlag\\p{L}*|mulighedserklæring\\p{L}*|fastholdelsesplan\\p{L}*|københavn\\p{L}*|copenhagen|århus|odense|aalborg|randers|herning|viborg|skive|esbjerg|kolding|vejle|roskilde|sundhedsstyrelsen|a-kasse\\p{L}*|nemrefusion|borger\\.dk|star\\.dk|rehpa|cowi|kosak|udbetaling danmark",
  ),
  NO: wholeWords(
    "nav|nav-\\p{L}+|folketrygd\\p{L}*|fastlege\\p{L}*|egenmelding\\p{L}*|syke?penge\\p{L}*|sykelønn\\p{L}*|syke?meld\\p{L}*|aap|arbeidsavklaring\\p{L}*|uføretrygd\\p{L}*|dialogmøte\\p{L}*|dialogmøde\\p{L}*|oppfølgingsplan\\p{L}*|statsforvalter\\p{L}*|lovdata|helsedirektorat\\p{L}*|helsenorge|oslo|bergen|trondheim|stavanger|tromsø|kristiansand|drammen",
  ),
};

/** Danish offices and studies: whoever names one in bokmål ("hva gjør jobcenteret for sykmeldte") means Denmark. */
const danishActor = wholeWords("jobcent\\p{L}*|ankestyrelsen|sundhedsstyrelsen|udbetaling danmark|rehpa|cowi|kosak");
/** Words of the language that hint at Norway and name nothing of it. */
const onlySpelling = wholeWords("syke?meld\\p{L}*|fastlege\\p{L}*", "giu");

/** "Jeg pendler til Oslo", "arbejder i Norge", "min danske arbejdsgiver": the country of the work decides. */
const workIn: Readonly<Record<Jurisdiction, RegExp>> = {
  NO: wholeWords(
    "(?:pendl\\p{L}*|arbejd\\p{L}*|arbeid\\p{L}*|jobb?er|job|jobb|ansat|ansatt|work\\p{L}*|employed|commut\\p{L}*)(?:\\s+\\p{L}+){0,3}?\\s+(?:i|til|in|to|for|hos)\\s+(?:(?:et|en|a|an|min|my)\\s+)?(?:norge|norsk\\p{L}*|oslo|bergen|trondheim|stavanger|tromsø|norway|norwegian)|norsk\\p{L}?\\s+(?:arbejdsgiver|arbeidsgiver|chef|sjef|firma|job|jobb|virksomhed|bedrift|arbejdsplads)\\p{L}*|norwegian (?:employer|boss|company|job|workplace)",
  ),
  DK: wholeWords(
    "(?:pendl\\p{L}*|arbejd\\p{L}*|arbeid\\p{L}*|jobb?er|job|jobb|ansat|ansatt|work\\p{L}*|employed|commut\\p{L}*)(?:\\s+\\p{L}+){0,3}?\\s+(?:i|til|in|to|for|hos)\\s+(?:(?:et|en|a|an|min|my)\\s+)?(?:danmark|dansk\\p{L}*|københavn|copenhagen|århus|odense|aalborg|denmark|danish)|dansk\\p{L}?\\s+(?:arbejdsgiver|arbeidsgiver|chef|sjef|firma|job|jobb|virksomhed|bedrift|arbejdsplads)\\p{L}*|danish (?:employer|boss|company|job|workplace)",
  ),
};

const comparison = wholeWords(
  "forskel\\p{L}*|forskjell\\p{L}*|difference|differ|sammenlign\\p{L}*|sammenligne|compare[ds]?|comparison|begge lande|begge land|both countries|i forhold til|kontra|versus|vs|både|(?:danmark og norge|norge og danmark|denmark and norway|norway and denmark|dansk og norsk|norsk og dansk)|det samme som|samme som|the same as|bedre|bedst|længst|lengst|longer than",
);

const countries = ["DK", "NO"] as const satisfies readonly Jurisdiction[];
const matching = (patterns: Readonly<Record<Jurisdiction, RegExp>>, text: string): Set<Jurisdiction> =>
  new Set(countries.filter((country) => patterns[country].test(text)));

/** The countries that a text calls by name. */
export function countriesNamed(text: string): ReadonlySet<Jurisdiction> {
  return matching(countryNames, text);
}

export interface CountryReading {
  /** Only this country is meant; null when none or both are. */
  readonly jurisdiction: Jurisdiction | null;
  /** Both are meant, to be told side by side. */
  readonly compare: boolean;
  /** Every country that the text names or hints at. */
  readonly named: ReadonlySet<Jurisdiction>;
}

/**
 * Which country's rules are asked about. A name outranks a hint ("sykepenger i Danmark" is Denmark);
 * with both named the place of work decides, unless they are compared. O(n).
 */
export function readCountry(text: string): CountryReading {
  const byName = matching(countryNames, text);
  const byHint = matching(hints, danishActor.test(text) ? text.replace(onlySpelling, " ") : text);
  const named = new Set([...byName, ...byHint]);
  if (named.size < 2) return { jurisdiction: [...named][0] ?? null, compare: false, named };
  if (comparison.test(text)) return { jurisdiction: null, compare: true, named };
  if (byName.size === 1) {
    const [country] = byName as Set<Jurisdiction>;
    const work = matching(workIn, text);
    return { jurisdiction: (work.size === 1 ? [...work][0] : country) ?? null, compare: false, named };
  }
  const work = matching(workIn, text);
  if (work.size === 1) return { jurisdiction: [...work][0] ?? null, compare: false, named };
  return { jurisdiction: null, compare: byName.size === 2, named };
}

/** The countries a text names or hints at. */
export function namedJurisdictions(text: string): ReadonlySet<Jurisdiction> {
  const { jurisdiction, named } = readCountry(text);
  return jurisdiction ? new Set([jurisdiction]) : named;
}
