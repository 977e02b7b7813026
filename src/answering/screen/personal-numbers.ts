import type { PersonalDataSpan } from "./personal-data.ts";

const digitsOfOtherScripts = /[０-９٠-٩۰-۹]/g;
const scriptStarts = [0xff10, 0x0660, 0x06f0];

/** Digits of other scripts made ours, one for one, so that offsets stay. */
function plainDigits(text: string): string {
  return text.replace(digitsOfOtherScripts, (digit) => {
    const code = digit.charCodeAt(0);
    const start = scriptStarts.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - start);
  });
}

const separator = "[ .\\-‐‑–—/]";
/** Day, month, two-digit year and four or five more digits, in any grouping people type. */
const dayMonthYearSerial = new RegExp(
  `(?<!\\d)(?<!\\d[.,])(\\d\\d)${separator}?(\\d\\d)${separator}?(\\d\\d)(?:${separator}|[_: ]){0,3}(\\d{4,5})(?!\\d)`,
  "g",
);
/** The same with a four-digit year. */
const longYearSerial = new RegExp(
  `(?<!\\d)(\\d\\d)${separator}?(\\d\\d)${separator}?((?:19|20)\\d\\d)[-‐‑–—]?(\\d{4,5})(?!\\d)`,
  "g",
);
/** One digit at a time: "3 1 0 1 8 0 - 1 2 3 4". */
const singleDigits = /(?<!\d)\d(?:[ .\-–]{1,3}\d){9,10}(?!\d)/g;
/** The last part hidden: "120374-xxxx". */
const hiddenSerial = /(?<!\d)(\d\d)(\d\d)\d\d[ -]?(?:[xX*]{4,5}|[•?]{4,5})/g;

const numberLabel =
  "(?:cpr|c\\.p\\.r|pers(?:on)?\\.?[ -]?(?:nummer|num+er|nr|no|id)|personnr|person(?:al)?[ -]?(?:identification|identity|id)?[ -]?(?:number|no)|f[øo]e?dsels?[ -]?(?:nummer|nr|no|num)|f\\.?[ -]?nr|d-?(?:nummer|nr)|p-?nummer|pnr|pass?(?:nummer|nr)|passport(?: number| no)?|national id(?:entity)?(?: number)?|social security(?: number)?|ssn|id[ -]?(?:number|nummer|nr))";
/** A label, a few letters, and a number of six digits or more. */
const labelledNumber = new RegExp(
  `(?<![\\p{L}])${numberLabel}[^\\d\\n]{0,25}?(\\d(?:[ .\\-–—/]{0,3}\\d){5,13})`,
  "giu",
);
const gluedLabel = new RegExp(`${numberLabel}\\.?:?(\\d(?:[ .\\-–—/]{0,3}\\d){5,13})`, "giu");
/** "the last four digits are 9981", "cpr slutter på 9981" */
const lastDigits = new RegExp(
  `(?:${numberLabel}[^\\d\\n]{0,20}(?:slutter|ender|ends)|(?:sidste|siste|last)\\s(?:4|fire|four|5|fem|five)\\s(?:cifre|tal|siffer|sifre|sifrene|digits|numbers))[^\\d\\n]{0,30}(\\d{4,5})(?!\\d)`,
  "giu",
);

const phoneLabel =
  "(?:tlf|telefon\\p{L}*|tele|mobil\\p{L}*|mob|phone|cell|sms|whats?app|signal|viber|træffes|træf|ring|ringe|ringer|call|text|reach|nå|træffes|fanges|fange|kontakt\\p{L}*|contact|nummer\\p{L}*|number|nr)";
const internationalPhone =
  /(?<!\d)(?:\+|00)\s?(?:45|46|47|358|354|49|44)[\s.-]?(?:\(0\)[\s.-]?)?\d(?:[\s.-]{0,2}\d){6,9}(?!\d)/g;
const groupedPhone =
  /(?<![\d.,§-])(?:\d\d[ .-]\d\d[ .-]\d\d[ .-]\d\d|\d{3} \d\d \d{3}|\d{4}[ -]\d{4}|\d\d \d{3} \d{3}|\d\d \d\d \d{4})(?![\d%-])(?!,\d)/g;
const plainPhone = /(?<![\d.,§/-])[2-9]\d{7}(?![\d%/-])(?!,\d)/g;
const labelledPhone = new RegExp(`(?<!\\p{L})${phoneLabel}\\.?[^\\d\\n]{0,20}?(\\d(?:[ .-]{0,2}\\d){7})(?!\\d)`, "giu");

/** Numbers of offices and help lines, which everybody may write. */
const publicNumbers = new Set([
  "70201201",
  "80301030",
  "55553333",
  "70203035",
  "80202030",
  "70128080",
  "33411200",
  "21494949",
  "22225555",
  "80020222",
  "40000000",
  "72220000",
  "45454545",
]);

/** What a number is when these words stand right before it. */
const notPersonalBefore =
  /(?:lov|lovbekendtgørelse|bekendtgørelse|bek|lbk|cirkulære|rundskriv|forskrift|vejledning|veileder|skrivelse|principmeddelelse|principafgørelse|cvr|cvr-nummer|organisasjonsnummer|org|orgnr|p-enhed|ean|isbn|issn|doi|pmid|side|s|uge|uger|uke|uker|week|weeks|§|paragraf|kle|artikel|nr|l\s?æ|læ|kr|dkk|nok|beløb|beløbet|figur|tabel|tabell)(?:[ .-]{0,2}(?:nr|nummer|number|no))?[.:]?\s{0,3}$/iu;
const notPersonalAfter =
  /^\s?(?:kr|kroner|dkk|nok|procent|prosent|%|pct|dage|dager|days|timer|hours|uger|uker|weeks|måneder|months|år|years|mio|mia|mill|personer|borgere|patienter|mennesker|people|svar|sygemeldte|sykmeldte|danskere|nordmenn|gange|ganger)/iu;

const email = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d](?:[\p{L}\d-]{0,62}\.){1,5}\p{L}{2,24}/gu;
const disguisedEmail =
  /[\p{L}\d][\p{L}\d._%+-]{0,63}\s?(?:[([{]\s?(?:at|@|snabel-?a|alfakrøll|krøllalfa)\s?[)\]}]|\s(?:snabel-?a|alfakrøll|krøllalfa)\s)\s?[\p{L}\d-]{1,63}\s?(?:\.|[([{]\s?(?:dot|punktum|prik|punkt)\s?[)\]}]|\s(?:dot|punktum|prik|punkt)\s)\s?\p{L}{2,24}/giu;
/** "anna dot berg at gmail dot com": since "at" is a word of all three languages, only before an ending that is none. */
const spokenEmail =
  /[\p{L}\d][\p{L}\d._%+-]{0,63}(?:\s(?:dot|punktum|prik|punkt)\s[\p{L}\d-]{1,63})?\s(?:at|ved)\s[\p{L}\d-]{1,63}(?:\.|\s(?:dot|punktum|prik|punkt)\s)(?:com|dk|no|net|org|eu|se|de|uk)(?!\p{L})/giu;
const officeMailbox =
  /^(?:info|kontakt|contact|post|postmottak|mail|kommune\p{L}*|kommunen|borgerservice|sygedagpenge\p{L}*|jobcenter\p{L}*|job|hovedpost\p{L}*|sikkerpost|support|hr|presse|raadgivning|rådgivning|klage|ast|star|nav|no-?reply)(?:[._-][\p{L}]*)?@/iu;

const birthLabel =
  "(?:f\\.?|født|fodt|foedt|fødd|fødselsdag|fødselsdato|fodselsdato|født\\sd|born|dob|date of birth|birthday|geb)";
const months = "(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)\\p{L}*";
const birthDate = new RegExp(
  `(?<!\\p{L})${birthLabel}[.:]?\\s?(?:den|d\\.|on|the|i)?\\s?(\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\\d{1,2}|${months})[ ./,-]{0,3}(?:\\d{4}|\\d\\d)?|\\d{6}(?!\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|${months}\\s\\d{1,2},?\\s(?:19|20)\\d\\d)`,
  "giu",
);
const accountNumber =
  /(?<!\p{L})(?:konto\p{L}*|nemkonto|reg\.?\s?(?:nr|nummer)?|iban|account|kortnummer|kortnr|card)[.:]?[^\d\n]{0,15}?((?:[A-Z]{2}\d\d)?\d(?:[ .-]{0,2}\d){7,19})/giu;

const digitWord =
  "(?:nul|null|zero|oh|en|et|én|ét|ett|one|to|two|tre|three|fire|four|fem|five|seks|six|syv|sju|seven|otte|åtte|eight|ni|nine)";
const digitsInWords = new RegExp(`(?<!\\p{L})${digitWord}(?:[ ,.-]{1,3}${digitWord}){7,10}(?!\\p{L})`, "giu");

/** True when six digits start with a day and a month, as CPR, fødselsnummer, D-number (day + 40) or test number (month + 40, 65, 80) have them. */
export function looksLikeBirthDigits(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const realDay = (day >= 1 && day <= 31) || (day >= 41 && day <= 71) || (day >= 61 && day <= 91);
  const realMonth = [0, 40, 65, 80].some((offset) => month > offset && month <= offset + 12);
  return realDay && realMonth;
}

/**
 * Every number that identifies or reaches a person, and e-mail addresses. No checksum clears a
 * number; dates, amounts, years, laws and the numbers of offices are no personal numbers.
 * Offsets are those of `text`. O(n).
 */
export function findPersonalNumbers(text: string, context: { withName: boolean }): PersonalDataSpan[] {
  const plain = plainDigits(text);
  const spans: PersonalDataSpan[] = [];
  const add = (kind: PersonalDataSpan["kind"], start: number, end: number) => spans.push({ kind, start, end });
  const addGroup = (kind: PersonalDataSpan["kind"], match: RegExpMatchArray) => {
    const start = (match.index ?? 0) + match[0].lastIndexOf(match[1] ?? match[0]);
    add(kind, start, start + (match[1] ?? match[0]).length);
  };
  const taken = (start: number) => spans.some((span) => start >= span.start && start < span.end);

  for (const match of plain.matchAll(dayMonthYearSerial))
    if (looksLikeBirthDigits(`${match[1]}${match[2]}`) && !isDatePair(match[0]))
      add("personal-number", match.index, match.index + match[0].length);
  for (const match of plain.matchAll(longYearSerial))
    if (looksLikeBirthDigits(`${match[1]}${match[2]}`))
      add("personal-number", match.index, match.index + match[0].length);
  for (const match of plain.matchAll(singleDigits))
    if (looksLikeBirthDigits(match[0].replace(/\D/g, "")) || labelBefore(plain, match.index))
      add("personal-number", match.index, match.index + match[0].length);
  for (const match of plain.matchAll(hiddenSerial))
    if (looksLikeBirthDigits(`${match[1]}${match[2]}`))
      add("personal-number", match.index, match.index + match[0].length);
  for (const pattern of [labelledNumber, gluedLabel, lastDigits])
    for (const match of plain.matchAll(pattern)) addGroup("personal-number", match);
  for (const match of plain.matchAll(digitsInWords)) add("personal-number", match.index, match.index + match[0].length);
  for (const match of plain.matchAll(accountNumber)) if (!taken(match.index)) addGroup("account", match);
  if (/^[^\d+]{0,3}\d{10,11}\D{0,3}$/.test(plain) && !spans.length) add("personal-number", 0, plain.length);

  for (const match of plain.matchAll(email))
    if (!officeMailbox.test(match[0])) add("email", match.index, match.index + match[0].length);
  for (const pattern of [disguisedEmail, spokenEmail])
    for (const match of plain.matchAll(pattern)) add("email", match.index, match.index + match[0].length);

  const phone = (start: number, number: string, labelled: boolean) => {
    const digits = number
      .replace(/\D/g, "")
      .replace(/^00/, "")
      .replace(/^4[567](?=\d{8}$)/, "");
    const before = plain.slice(Math.max(0, start - 30), start);
    const after = plain.slice(start + number.length, start + number.length + 14);
    if (taken(start) || publicNumbers.has(digits) || notPersonalAfter.test(after)) return;
    if (!labelled && (notPersonalBefore.test(before) || isYearsOrWeeks(number) || isDate(number))) return;
    add("phone", start, start + number.length);
  };
  for (const match of plain.matchAll(internationalPhone)) phone(match.index, match[0], true);
  for (const match of plain.matchAll(labelledPhone)) {
    const number = match[1] ?? "";
    const label = match[0].slice(0, -number.length);
    const bareNumberSign = /^(?:nr|nummer|number)[.:]?\s?$/i.test(label);
    // "nr. 9327": a sign for numbers of any kind; a word before it must tell whose it is.
    const plainLabel = !bareNumberSign && !/^(?:nr|nummer|number)/i.test(label);
    if (plainLabel || (!isYearsOrWeeks(number) && !isDate(number)))
      phone(match.index + match[0].length - number.length, number, plainLabel);
  }
  for (const pattern of [groupedPhone, plainPhone])
    for (const match of plain.matchAll(pattern)) phone(match.index, match[0], false);

  for (const match of plain.matchAll(birthDate)) {
    if (context.withName && !taken(match.index)) addGroup("birth-date", match);
  }
  return spans;
}

function labelBefore(text: string, at: number): boolean {
  return new RegExp(`${numberLabel}[^\\d\\n]{0,25}$`, "iu").test(text.slice(Math.max(0, at - 50), at));
}

/** "12 12 2026", "01.03.2026", "20261231", "03041961". */
function isDate(number: string): boolean {
  const digits = number.replace(/\D/g, "");
  const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;
  const yearFirst = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
  return digits.length === 8 && (dayFirst.test(digits) || yearFirst.test(digits));
}

/** "2007-2009", "65 35 2008"; the weeks "36 37 38 39"; the rates "80 40 30 20". */
function isYearsOrWeeks(number: string): boolean {
  if (/^(?:(?:19|20)\d\d|\d\d \d\d)[ -](?:19|20)\d\d$/.test(number)) return true;
  const parts = number.split(/[ .-]/).map(Number);
  if (parts.length !== 4) return false;
  const steps = parts.slice(1).map((part, i) => part - (parts[i] ?? 0));
  const oneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return steps.every((step) => step === 1) || (oneWay && parts.every((part) => part % 10 === 0));
}

/** A date in short form followed by a year or a count: "01.03.26 2027", "12/12-25 2000". */
function isDatePair(matched: string): boolean {
  return /^\d\d[./]\d\d[./-]\d\d[ ]+(?:19|20)\d\d$/.test(matched);
}
