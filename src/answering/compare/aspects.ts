import type { Language } from "../../domain/vocabulary.ts";
import { wholeWords } from "../understand/whole-words.ts";

/** A side of a scheme that two schemes can be compared on. */
export interface Aspect {
  readonly id: string;
  /** What the row of a table is called. */
  readonly label: Readonly<Record<Language, string>>;
  /** How a question, or a heading, asks for it. */
  readonly asked: RegExp;
  /** What a sentence that tells it says; all of them. */
  readonly told: readonly RegExp[];
  /** What a sentence says that tells something else with the same words. */
  readonly unless?: RegExp;
}

const duration =
  "\\d+\\s+(?:\\p{L}*dage?|\\p{L}*dager|\\p{L}*uger?|uker?|måneder?|år|days?|weeks?|months?|years?)|permanent|tidsgrænse|tidsgrense|time limit";
const amount =
  "\\d[\\d.,]*\\s+(?:kroner|kr|procent|prosent|percent|G)|DKK\\s+\\d[\\d.,]*|fuld løn|full lønn|full pay|tilskud|halvdelen af|samme sats|samme beløb";
const payer =
  "arbejdsgiver\\p{L}*|arbeidsgiver\\p{L}*|kommunen|nav|staten|regionen|udbetaling danmark|employers?|municipality|state";
const decider =
  "kommunen|nav|lægen|læge|legen|arbejdsgiveren|arbeidsgiveren|regionen|\\p{L}*enheden|udbetaling danmark|rehabiliteringsteamet|municipality|unit|employer|doctor";
const near = "(?:\\s+[\\p{L}\\p{N}()]+){0,3}?\\s+";
const applies = "søg|søges|søger|ansøg\\p{L}*|søk|søke|søker|søknad\\p{L}*|anmeld\\p{L}*|apply|application";

/** In the order they are read. A sentence is told under one of them only. */
export const aspects: readonly Aspect[] = [
  {
    id: "who",
    label: { da: "Hvem", nb: "Hvem", en: "Who" },
    asked: wholeWords(
      "hvem (?:kan|er|gælder|gjelder|har|får)|betingelse\\p{L}*|vilkår\\p{L}*|\\p{L}*krav\\p{L}*|who (?:can|is|gets)|conditions?|requirements?|eligib\\p{L}+",
    ),
    told: [
      wholeWords(
        "kan få|kan gives|har (?:du )?ret til|har (?:du )?rett til|get(?:s)?|er for|is for|gælder for|gjelder for|gælder|evnen (?:er|må|skal)|skal (?:du )?have|må ha|must have|entitled|be (?:very )?ill|for employees",
      ),
      wholeWords(
        "når|hvis|dersom|som|der|nedsat|nedsatt|mindst|minst|personer|people|whose|when|if|must|funktionær\\p{L}*|ansatte?",
      ),
    ],
    unless: wholeWords(`${applies}|kr|kroner|DKK|betaler|pays|ikke (?:ret|rett)|no right|refusion|refusjon|permanent`),
  },
  {
    id: "how-long",
    label: { da: "Hvor længe", nb: "Hvor lenge", en: "How long" },
    asked: wholeWords(
      "hvor længe|hvor lenge|hvor lang tid|hvor mange (?:\\p{L}*uger|uker|dage|dager|måneder|år)|varighed\\p{L}*|varighet\\p{L}*|how long|duration|længst|lengst",
    ),
    told: [
      wholeWords(duration),
      wholeWords(
        "varer|vare|kan få|op til|opp til|inntil|højst|høyst|ad gangen|om gangen|inden for|innen|grænsen?|grensen?|bevilges|godkender|lasts?|up to|for \\d+|within|limit|granted|grant|permanent|gives",
      ),
    ],
    unless: wholeWords(
      `${applies}|timer|hours|tidligst|earliest|senest|alder\\p{L}*|\\p{L}*alderen|fra \\d+ år|fylder|før du|varsel|notice|nedsat|nedsatt|reduced|betaler|pays|svar(?:e|et)?|tæller|regnes|gør|doctor|lægen`,
    ),
  },
  {
    id: "how-much",
    label: { da: "Hvor meget", nb: "Hvor mye", en: "How much" },
    asked: wholeWords(
      "hvor meget|hvor mye|hvor mange penge|sats\\p{L}*|beløb\\p{L}*|løn og tilskud|how much|rates?|amounts?|flest penge",
    ),
    told: [
      wholeWords(amount),
      wholeWords(
        "får|få|er|udgør|utgjør|giver|gir|dækker|dekker|betaler|højst|højeste|svarer til|is|are|gets?|pays?|highest|udbetaler|oveni",
      ),
    ],
    unless: wholeWords(
      "nedsat|nedsatt|reduced|bidrag\\p{L}*|contribution|pensionsbidrag|varsel|sykmeldt|refusion|refusjon|refund|udføre|stilling\\p{L}*|af alle|av alle|deltager\\p{L}*|fleste",
    ),
  },
  {
    id: "who-pays",
    label: { da: "Hvem betaler", nb: "Hvem betaler", en: "Who pays" },
    asked: wholeWords(
      "hvem (?:betaler|udbetaler|utbetaler|dækker|dekker|skal betale)|arbe[ij]dsgiverperiode\\p{L}*|arbeidsgiverperiode\\p{L}*|who (?:pays|covers)",
    ),
    told: [
      wholeWords(
        `(?:${payer})${near}(?:betaler|betalar|udbetaler|utbetaler|dækker|dekker|pays?|covers?)|(?:betaler|udbetaler|utbetaler)\\s+(?:${payer})|(?:betales|udbetales|paid)${near}(?:af|av|by)${near}(?:${payer})|betales af (?:${payer})|(?:${payer}) (?:betaler|pays)`,
      ),
    ],
    unless: wholeWords("ikke|not|refusion|refusjon|refund"),
  },
  {
    id: "who-decides",
    label: { da: "Hvem afgør", nb: "Hvem avgjør", en: "Who decides" },
    asked: wholeWords(
      "hvem (?:afgør|bestemmer|bevilger|beslutter|vurderer|avgjør|innvilger|udfylder|fyller|laver|indkalder|innkaller)|who (?:decides|grants|writes|assesses)",
    ),
    told: [
      wholeWords(
        `(?:${decider})(?:,)?${near}(?:afgør|bevilger|beslutter|bestemmer|vurderer|avgjør|innvilger|udfylder|fyller ut|udsteder|indkalder|innkaller|godkender|decides|grants|assesses|approves)|(?:${decider}) (?:afgør|bevilger|beslutter|bestemmer|vurderer|avgjør|innvilger|udfylder|udsteder|indkalder|innkaller|godkender|decides|grants|assesses|approves)|(?:decided|granted|afgøres|bevilges|avgjøres) (?:by|af|av)`,
      ),
    ],
    unless: wholeWords("hvis kommunen|dersom nav|if the"),
  },
  {
    id: "apply",
    label: { da: "Sådan får du det", nb: "Slik får du det", en: "How to get it" },
    asked: wholeWords(
      "hvordan (?:søger|får|ansøger|søker|gør)|hvor søger|ansøg\\p{L}*|søknad\\p{L}*|how do i (?:apply|get)|frist\\p{L}*|deadline",
    ),
    told: [
      wholeWords(
        "du søger|du søker|søg|søges|søkes|søk|skal søge|må søke|kan søge|kan søke|ansøg|bed kommunen|you apply|apply|can apply",
      ),
    ],
    unless: wholeWords("ikke|not|jobb?|job aktivt|før"),
  },
  {
    id: "then",
    label: { da: "Når det stopper", nb: "Når det tar slutt", en: "When it ends" },
    asked: wholeWords(
      "hvad (?:så|sker)|hva skjer|bagefter|derefter|etterpå|what (?:then|happens)|afterwards|når det stopper|når det tar slutt",
    ),
    told: [
      wholeWords(
        "(?:stopper|ophører|slutter|udløber|tager slut|er slut|er slutt|tar slutt|brugt op|brukt opp|ends?|runs? out)|(?:kan|skal) (?:\\p{L}+ ){0,4}?(?:forlænges|forlenges)|can be extended|be extended",
      ),
    ],
    unless: wholeWords(`betaler|pays|${applies}`),
  },
];

/** The aspects that a question asks for by name; none when it asks for the difference as such. */
export function aspectsAsked(question: string): Aspect[] {
  return aspects.filter((aspect) => aspect.asked.test(question));
}

/** True when a sentence tells the aspect. */
export function tells(sentence: string, { told, unless }: Aspect): boolean {
  return told.every((pattern) => pattern.test(sentence)) && !unless?.test(sentence);
}
