import { addDays, type IsoDate, isIsoDate } from "../../domain/validity.ts";
import { calendarDay, monthNumber, monthPattern } from "./calendar.ts";
import { wholeWords } from "./whole-words.ts";

/** The point in time a question is about. */
export interface PointInTime {
  /** The day whose rules are wanted: today, or an earlier day that the words name. */
  readonly asOf: IsoDate;
  /** True when the words name an earlier day. */
  readonly asOfGiven: boolean;
  readonly about: { readonly past: boolean; readonly future: boolean; readonly proposal: boolean };
  /** True when the words ask for the rule of today ("i dag", "nu"). */
  readonly present: boolean;
  /** The words that name the time, to be carried into a follow-up; null when none do. */
  readonly phrase: string | null;
}

const year = "((?:19[5-9]|20[0-4])\\d)";
/** "i 2000 kroner", "op til 2010 timer" and "2008-2010" name no year to answer for. */
const notAmount =
  "(?!\\s?(?:kr|kroner|timer|hours|personer|borgere|ansatte|ord|af|av|of)(?!\\p{L}))(?!\\s?[-–]\\s?(?:19|20)\\d\\d|[-–,.]\\d)";

/** The reforms people call "the reform", by what the question is about; the first that fits, newest last resort. */
const reforms: readonly (readonly [RegExp, IsoDate])[] = [
  [wholeWords("aap|arbeidsavklaring\\p{L}*|attføring\\p{L}*"), "2010-03-01"],
  [wholeWords("uføre\\p{L}*"), "2015-01-01"],
  [wholeWords("kommunalreform\\p{L}*|strukturreform\\p{L}*"), "2007-01-01"],
  [wholeWords("sygedagpengereform\\p{L}*"), "2014-07-01"],
  [wholeWords("beskæftigelsesreform\\p{L}*"), "2026-02-01"],
  [wholeWords("sundhedsreform\\p{L}*|patientrettet\\p{L}*"), "2027-01-01"],
  [wholeWords("førtidspension\\p{L}*|fle(?:ks|x)job\\p{L}*"), "2013-01-01"],
  [
    wholeWords(
      "jobafklaring\\p{L}*|varighed\\p{L}*|forlæng\\p{L}*|livstruende|uarbejdsdygtig\\p{L}*|(?:22|52) uger\\p{L}*|hvor længe|afvise behandling|how long",
    ),
    "2014-07-01",
  ],
];
const newestReform: IsoDate = "2026-02-01";

const beforeReform = wholeWords(
  "(?:før|inden|forud for|prior to|before)\\s+(?:den\\s+(?:nye\\s+|store\\s+)?|the\\s+(?:new\\s+)?)?(?:(?:19|20)\\d\\d[- ]?)?\\p{L}*(?:reform)(?:en|a|s)?(?:\\s+i\\s+(?:19|20)\\d\\d)?|under (?:den gamle|de gamle) (?:lov|regler)",
);
const bothSides = wholeWords(
  "før og efter|før og etter|before and after|forskel\\p{L}*|forskjell\\p{L}*|difference|udvikling\\p{L}*|fra (?:19|20)\\d\\d til (?:i dag|nu|nå)|(?:19|20)\\d\\d (?:og|and|kontra|vs|versus|mod) (?:i dag|nu|nå|today|now)|(?:i dag|nu|nå|today|now) (?:end|enn|than|og|and|kontra|vs|mod|i forhold til|sammenlignet med) (?:i |in )?(?:19|20)\\d\\d|hvad er ændret|hvad ændrede|what changed|overlevede|afskaffet|afløst|blev revideret",
);
const documents = wholeWords(
  "rapport\\p{L}*|notat\\p{L}*|undersøgels\\p{L}*|undersøkels\\p{L}*|analyse\\p{L}*|projekt\\p{L}*|prosjekt\\p{L}*|\\p{L}*plan(?:en)? (?:fra|i)|handlingsplan\\p{L}*|forslag\\p{L}*|foreslog|kortlægning\\p{L}*|kartlegging\\p{L}*|workshop|survey|forsøg\\p{L}*|studie\\p{L}*|cowi|kosak|rehpas?|kia|ifølge|according to",
);
/** An event of the reader's own life with a year: when it was, not which rules are wanted. */
const ownEvent = wholeWords(
  `(?:(?:jeg|i|vi|han|hun|min|mit|mine|my|he|she)\\s+(?:\\p{L}+\\s+){0,2}?)?(?:er født|født|born|f\\.|fik|fikk|blev|ble|søgte|ansøgte|søkte|applied|bevilget|innvilget|sygemeldt|sykmeldt|opsagt|oppsagt|fyret|fired|dismissed|har fået|har fått|har haft|har hatt|har været|fået|fått|modtog|mottok|received|startede|begyndte|opereret|operert|diagnos\\p{L}+|ansat|ansatt|got|was|had|started|have been|mit|min|mine|my)(?:\\s+\\p{L}+){0,5}?\\s+(?:i|in|fra|from|siden|since|on|den|d\\.)\\s+(?:\\d{1,2}\\.?\\s+)?(?:\\p{L}+\\s+)?${year}`,
);
/** "Som man skulle i 2009": the old rule is held against what is asked about today. */
const heldAgainst = wholeWords(
  `(?:som|ligesom|slik|sånn|as|like)\\s+(?:(?:man|vi|de|det|den|jeg|som|it|they|we|you)\\s+(?:\\p{L}+\\s+){0,3}?)?(?:i|in)\\s+${year}`,
);
const pastTense = wholeWords(
  "dengang|den gang|back then|var (?:det|der|reglen|reglerne|kravet|grænsen|fristen|satsen|man)|hvordan var|hvad var|hva var|gjaldt|kunne (?:man|jeg|de|en)|skulle (?:man|arbejdsgiver\\p{L}*|kommune\\p{L}*|jeg)|måtte (?:man|jeg)|fik man|fikk man|was the|were the|did|could|fandtes|fantes",
);
const pastWords = wholeWords(
  "dengang|den gang|i gamle dage|før i tiden|før i tida|før reformen|tidligere (?:regler|regel|ordning|lov)|gamle? regle[rn]?e?|gammel (?:lov|regel|ordning)|oprindelig\\p{L}*|opprinnelig\\p{L}*|historisk|under den gamle|var (?:det|der|reglen|reglerne|kravet|grænsen|fristen|satsen)|hvordan var|hvad var|hva var|hvad gjaldt|hva gjaldt|used to|previous(?:ly)?|back then|before the reform",
);
const presentWords = wholeWords(
  "i dag|i ?år|nu om dage|nutidens|for tiden|nå for tiden|today|nowadays|currently|this year|gældende regler|gjeldende regler|lige nu|nu(?! (?:hvis|om|når))|nå(?! (?:om|når))",
);
const futureWords = wholeWords(
  "næste år|neste år|next year|(?:fra |til |efter |etter )?nytår|(?:fra |til |etter )?nyttår|fremover|fremtiden|framover|planlagt\\p{L}*|planlægges|på vej|ny lov|planned|upcoming|kommende|bliver (?:\\p{L}+ ){0,4}?(?:afskaffet|ændret)|going to (?:change|be abolished)|in the future|bliver der ændret",
);
/** Whoever is told by a report what to do; "hvad bør jeg gøre" asks for a rule or a step instead. */
const advised =
  "(?:kommune|region|jobcent|stat|regering|regjering|myndighed|myndighet|sygehus|sykehus|hospital|sundhedsvæsen|helsevesen|koordinator|municipalit|government|coordinator|job cent)\\p{L}*|der(?=\\s+\\p{L}+es(?!\\p{L}))";
const should = "bør|burde|should|ought to";
const report =
  "\\p{L}*rapport\\p{L}*|undersøg\\p{L}*|undersøk\\p{L}*|pro(?:j|sj)ekt\\p{L}*|plan(?:en|ens)?|reports?|study|project";
const proposalWords = wholeWords(
  `forslag\\p{L}*|foresl\\p{L}*|forslo|foreslo|propos\\p{L}*|suggest(?:s|ed|ions?)?|handlingsplan\\p{L}*|ville regeringen|anbefal\\p{L}*|recommend\\p{L}*|tilråd\\p{L}*|(?:hv(?:ad|a|em|or|ordan)|what|who|where|how)\\s+(?:${should})\\s+(?:\\p{L}+\\s+)?(?:${advised})|råd(?:et|ene)?\\s+(?:\\p{L}+\\s+){0,2}?(?:${report})|(?:${report})\\s+(?:\\p{L}+\\s+){0,2}?råd(?:et|ene)?|advice\\s+(?:\\p{L}+\\s+){0,3}?(?:${report})|(?:${report})(?:'s)?\\s+(?:\\p{L}+\\s+){0,2}?advice`,
);

type Found = { readonly day: IsoDate; readonly phrase: string };
type Read = (match: RegExpExecArray, today: IsoDate) => IsoDate | null;

const dayBefore = (day: IsoDate | null): IsoDate | null => (day ? addDays(day, -1) : null);
const seasons: Readonly<Record<string, string>> = {
  f: "04-15",
  v: "02-01",
  s: "07-15",
  e: "10-15",
  h: "10-15",
  a: "10-15",
  w: "02-01",
};
const until = "(?:før|inden|indtil|inntil|frem til|fram til|until|before|prior to|up to)";
const at = "(?:i|in|pr\\.?|per|under|anno|tilbage i|back in|as of|fra|from)";

/** How a time is put into words, most telling first. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    wholeWords("(?:pr\\.?|per|den|on|as of)\\s+((?:19|20)\\d\\d-\\d\\d-\\d\\d)"),
    (m) => (isIsoDate(m[1] ?? "") ? (m[1] ?? null) : null),
  ],
  [
    wholeWords(`${until}\\s+(?:den\\s+)?(\\d{1,2})\\.?\\s+(?:of\\s+)?(${monthPattern})\\s+${year}`),
    (m) => dayBefore(calendarDay(Number(m[3]), monthNumber(m[2] ?? "") ?? 0, Number(m[1]))),
  ],
  [
    wholeWords(`${until}\\s+(${monthPattern})\\s+${year}`),
    (m) => dayBefore(calendarDay(Number(m[2]), monthNumber(m[1] ?? "") ?? 0, 1)),
  ],
  [wholeWords(`${until}\\s+(?:år\\s+|året\\s+)?${year}${notAmount}`), (m) => `${Number(m[1]) - 1}-12-31`],
  [
    wholeWords(
      `(?:pr\\.?|per|as of|gældende(?: den)?|on)\\s+(?:den\\s+)?(\\d{1,2})\\.?\\s+(?:of\\s+)?(${monthPattern})\\s+${year}`,
    ),
    (m) => calendarDay(Number(m[3]), monthNumber(m[2] ?? "") ?? 0, Number(m[1])),
  ],
  [
    wholeWords(
      `(?:gjaldt|galdt|var reglen|var reglerne|var reglene|was the rule|applied)(?:\\s+\\p{L}+){0,4}?\\s+(?:den|on)\\s+(\\d{1,2})\\.?\\s+(?:of\\s+)?(${monthPattern})\\s+${year}`,
    ),
    (m) => calendarDay(Number(m[3]), monthNumber(m[2] ?? "") ?? 0, Number(m[1])),
  ],
  [
    wholeWords(`${at}\\s+(${monthPattern})\\s+${year}`),
    (m) => calendarDay(Number(m[2]), monthNumber(m[1] ?? "") ?? 0, 15),
  ],
  [
    wholeWords(`${at}\\s+(?:starten|begyndelsen|begynnelsen|the beginning)\\s+(?:af|av|of)\\s+${year}`),
    (m) => `${m[1]}-01-31`,
  ],
  [wholeWords(`${at}\\s+(?:slutningen|slutten|the end)\\s+(?:af|av|of)\\s+${year}`), (m) => `${m[1]}-12-15`],
  [
    wholeWords(
      `(?:(?:i|in|om)\\s+)?(?:the\\s+)?(foråret?|våren|vinteren|sommeren|efteråret|høsten|spring|summer|autumn|winter)\\s+(?:of\\s+|i\\s+)?${year}`,
    ),
    (m) => `${m[2]}-${seasons[(m[1] ?? "s").charAt(0).toLowerCase()] ?? "07-01"}`,
  ],
  [wholeWords(`(?:mellem|mellom|between)\\s+${year}\\s+(?:og|and)\\s+${year}`), (m) => middle(m)],
  [
    wholeWords(`(?:i|in|fra|from)\\s+(?:årene\\s+|perioden\\s+)?${year}\\s?(?:-|–|til|to)\\s?${year}`),
    (m) => middle(m),
  ],
  [
    wholeWords(`(?:i|in|pr\\.?|per|under|anno|tilbage i|back in|as of)\\s+(?:år(?:et)?\\s+)?${year}${notAmount}`),
    (m) => `${m[1]}-07-01`,
  ],
  [
    wholeWords("i (?:19)?([5-9])0['’]?(?:erne|-?årene|-?tallet)|in the (?:19)?([5-9])0s"),
    (m) => `19${m[1] ?? m[2]}5-07-01`,
  ],
  [
    wholeWords(
      "under (?:corona\\p{L}*|korona\\p{L}*|covid\\S{0,12}|pandemien)|during (?:corona|covid\\S{0,4}|the pandemic)",
    ),
    () => "2020-10-01",
  ],
  [
    wholeWords("sidste år|forrige år|i fjor|året før|last year|året før i år"),
    (_, today) => `${Number(today.slice(0, 4)) - 1}-07-01`,
  ],
  [wholeWords("i forfjor"), (_, today) => `${Number(today.slice(0, 4)) - 2}-07-01`],
];

function middle(match: RegExpExecArray): IsoDate {
  return `${Math.floor((Number(match[1]) + Number(match[2])) / 2)}-07-01`;
}

function named(text: string, today: IsoDate): Found | null {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const day = match ? read(match, today) : null;
    if (match && day) return { day, phrase: match[0] };
  }
  return null;
}

const anyYear = new RegExp(`(?<!\\d)${year}(?!\\d)`, "g");

/**
 * Reads the time out of a question's words. A named earlier day becomes `asOf`; the future never
 * does, since what is planned is not law yet, and is told by `about.future`. A year of birth, of
 * the reader's own story or of a report names no day. `subject` is further text that tells which
 * reform is meant. Pure and O(n).
 */
export function pointInTime(text: string, today: IsoDate, subject = ""): PointInTime {
  const years = [...text.matchAll(anyYear)].map((match) => match[1] ?? "");
  const thisYear = today.slice(0, 4);
  const future = futureWords.test(text) || years.some((value) => value > thisYear);
  const proposal = proposalWords.test(text);
  const asksPast = pastWords.test(text);
  const present = presentWords.test(text) && !asksPast;
  const none = (past: boolean, phrase: string | null = null): PointInTime => ({
    asOf: today,
    asOfGiven: false,
    about: { past, future, proposal },
    present,
    phrase,
  });
  const given = (day: IsoDate, phrase: string): PointInTime => ({
    asOf: day,
    asOfGiven: true,
    about: { past: true, future: false, proposal },
    present: false,
    phrase,
  });
  const reform = beforeReform.exec(text)?.[0];
  if (bothSides.test(text)) return none(asksPast || reform !== undefined);
  const found = named(text, today);
  // In "før reformen i 2014" the year belongs to the reform.
  if (reform && (!found || reform.includes(found.phrase)))
    return given(addDays(reformDay(`${text} ${subject}`, today), -1), reform);
  if (!found) return none(asksPast, futureWords.exec(text)?.[0] ?? null);
  // A year that is not over is asked about as it is today; a day or month of it is that day.
  const wholeYear = !new RegExp(`\\d{1,2}\\.?\\s|-|${monthPattern}`, "iu").test(
    found.phrase.replace(/(?:19|20)\d\d/, ""),
  );
  if (found.day >= today || (wholeYear && found.day.startsWith(thisYear))) return none(asksPast, found.phrase);
  if (years.length === 1 && heldAgainst.test(text)) return none(asksPast, found.phrase);
  if (documents.test(text) && !pastTense.test(text)) return none(asksPast);
  if (ownEvent.test(text) && !pastTense.test(text)) return none(asksPast);
  return given(found.day, found.phrase);
}

/** The first day of the reform that a text means: the newest in force when it does not tell. */
function reformDay(text: string, today: IsoDate): IsoDate {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  const dated = year ? [...reforms.map(([, day]) => day), newestReform].find((day) => day.startsWith(year)) : undefined;
  if (dated) return dated;
  const meant = reforms.find(([pattern, day]) => day <= today && pattern.test(text));
  return meant?.[1] ?? newestReform;
}
