import { addDays, type IsoDate } from "../../domain/validity.ts";
import { numberOfWord } from "../../language/tokenise.ts";
import {
  calendarDay,
  lastWeekday,
  latestDay,
  monthNumber,
  monthPattern,
  monthsBefore,
  weekdayPattern,
} from "./calendar.ts";
import { wholeWords } from "./whole-words.ts";

/** What happened on a day the reader gives. */
export type DayEvent = "sickness" | "decision" | "dismissal" | "discharge";

/** A day of the reader's own story, for reckoning deadlines from. */
export interface GivenDay {
  readonly day: IsoDate;
  readonly event: DayEvent | null;
  /** True when the words say no exact day ("siden marts", "for tre uger siden"). */
  readonly approximate: boolean;
  /** The words it was read from. */
  readonly text: string;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const smallNumber =
  "\\d{1,3}|en|et|ett|én|a|an|one|to|two|tre|three|fire|four|fem|five|seks|six|syv|sju|seven|otte|åtte|eight|ni|nine|ti|ten|elleve|eleven|tolv|twelve|halvanden|halvandet|halvannen|et halvt|et halvt|half a";
const unitNames = "dage?|dager|day|days|uger?|uker?|week|weeks|måned(?:er)?|mdr|mnd|months?|år|years?";

function amountOf(words: string): number | null {
  const lower = words.toLowerCase().replace(/aa/g, "å");
  if (/^\d/.test(lower)) return Number(lower);
  if (/^(?:en|et|ett|én|a|an|one)$/.test(lower)) return 1;
  if (/^halvan/.test(lower)) return 1.5;
  if (/hal[fv]/.test(lower)) return 0.5;
  const digits = numberOfWord(lower);
  return digits === null ? null : Number(digits);
}

function before(today: IsoDate, amount: number, unit: string): IsoDate {
  const u = unit.toLowerCase();
  if (/^da/.test(u)) return addDays(today, -Math.round(amount));
  if (/^(?:u|week)/.test(u)) return addDays(today, -Math.round(amount * 7));
  const months = /^(?:m)/.test(u) ? amount : amount * 12;
  const whole = Math.floor(months);
  return addDays(monthsBefore(today, whole), -Math.round((months - whole) * 30));
}

type Read = (match: RegExpExecArray, today: IsoDate) => { day: IsoDate | null; approximate: boolean };
const exact = (day: IsoDate | null) => ({ day, approximate: false });
const about = (day: IsoDate | null) => ({ day, approximate: true });

/** Words that make a bare "3/3" a day and not a share. */
const dayCue =
  "(?:siden|since|sidan|fra|from|den|d\\.|dags dato|on|pr\\.?|per)\\s+(?:og med\\s+)?(?:den\\s+|d\\.\\s*)?";

/** The words of being off sick, for "har været sygemeldt i 5 uger". */
const sickWords =
  "syg|syge|sygt|sygemeldt|sygmeldt|syk|sykmeldt|sykemeldt|sick|ill|off work|on sick leave|on leave|væk fra arbejde\\p{L}*|borte fra jobb\\p{L}*|hjemme fra arbejde";
/** A rule about anybody is no day of the reader's own ("når man har været syg i 8 uger"). */
const anybody = wholeWords("man|en|nogen|noen|når|hvis|efter|etter|when|if|after|somebody|one");

/** How days are written, most telling first; what an earlier one has read, a later one does not. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    wholeWords("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)", "giu"),
    (m) => exact(calendarDay(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  [
    wholeWords(
      `(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of\\s+)?(${monthPattern})\\.?,?\\s{0,2}((?:19|20)\\d\\d)`,
      "giu",
    ),
    (m) => exact(calendarDay(Number(m[3]), monthNumber(m[2] ?? "") ?? 0, Number(m[1]))),
  ],
  [
    wholeWords(`(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, "giu"),
    (m) => exact(calendarDay(Number(m[3]), monthNumber(m[1] ?? "") ?? 0, Number(m[2]))),
  ],
  [
    wholeWords("(\\d{1,2})(?:\\.|/|-)\\s?(\\d{1,2})(?:\\.|/|-|\\s)\\s?((?:19|20)\\d\\d|\\d\\d)", "giu"),
    (m) => exact(calendarDay(fullYear(m[3] ?? ""), Number(m[2]), Number(m[1]))),
  ],
  [
    wholeWords(`(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s{0,2}(?:of\\s+)?(${monthPattern})`, "giu"),
    (m, today) => exact(latestDay(monthNumber(m[2] ?? "") ?? 0, Number(m[1]), today)),
  ],
  [
    wholeWords(`(${monthPattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?`, "giu"),
    (m, today) => exact(latestDay(monthNumber(m[1] ?? "") ?? 0, Number(m[2]), today)),
  ],
  [
    wholeWords(`${dayCue}(\\d{1,2})(?:/|\\.)\\s?(\\d{1,2})\\.?`, "giu"),
    (m, today) => exact(latestDay(Number(m[2]), Number(m[1]), today)),
  ],
  [
    wholeWords(`(?:siden|since|fra|from|i|in)\\s+(${monthPattern})\\s+((?:19|20)\\d\\d)`, "giu"),
    (m) => about(calendarDay(Number(m[2]), monthNumber(m[1] ?? "") ?? 0, 1)),
  ],
  [
    wholeWords(`(?:siden|since|fra|from)\\s+(${monthPattern})`, "giu"),
    (m, today) => about(latestDay(monthNumber(m[1] ?? "") ?? 0, 1, today)),
  ],
  [wholeWords("(?:siden|since)\\s+((?:19|20)\\d\\d)", "giu"), (m) => about(calendarDay(Number(m[1]), 1, 1))],
  [
    wholeWords("(?:siden|since)\\s+(?:nytår|nyttår|new year)", "giu"),
    (_, today) => exact(`${today.slice(0, 4)}-01-01`),
  ],
  [
    wholeWords(
      `(?:for\\s+)?(?:ca\\.?\\s+|cirka\\s+|omkring\\s+|about\\s+|snart\\s+)?(${smallNumber})\\s+(${unitNames})\\s+(?:siden|sidan|ago)`,
      "giu",
    ),
    (m, today) => ago(m, today),
  ],
  [
    wholeWords(
      `(?:har|have|has|er|am|been|'ve)(?:\\s+\\p{L}+){0,3}?\\s+(?:${sickWords})(?:\\s+\\p{L}+){0,2}?\\s+(?:i|for|in)\\s+(?:ca\\.?\\s+|cirka\\s+|omkring\\s+|about\\s+|snart\\s+|over\\s+|nu\\s+|nå\\s+|the last\\s+)?(${smallNumber})\\s+(${unitNames})`,
      "giu",
    ),
    (m, today) =>
      about(anybody.test(m.input.slice(Math.max(0, m.index - 40), m.index + m[0].length)) ? null : ago(m, today).day),
  ],
  [wholeWords("i forgårs|i forgaars|the day before yesterday", "giu"), (_, today) => exact(addDays(today, -2))],
  [wholeWords("i ?går|yesterday", "giu"), (_, today) => exact(addDays(today, -1))],
  [wholeWords("i ?dag|today|fra i dag", "giu"), (_, today) => exact(today)],
  [
    wholeWords(`(?:i|sidste|siden|sist|forrige|last|since|on)\\s+(${weekdayPattern})s?`, "giu"),
    (m, today) => exact(lastWeekday((m[1] ?? "").toLowerCase().replace(/oe/g, "ø"), today)),
  ],
  [
    wholeWords("sidste uge|forrige uge|i sidste uge|forrige uke|last week", "giu"),
    (_, today) => about(addDays(today, -7)),
  ],
  [wholeWords("sidste måned|forrige måned|last month", "giu"), (_, today) => about(monthsBefore(today, 1))],
];

function ago(match: RegExpExecArray, today: IsoDate): { day: IsoDate | null; approximate: boolean } {
  const amount = amountOf(match[1] ?? "");
  const unit = match[2] ?? "";
  if (amount === null || amount > 400) return about(null);
  return { day: before(today, amount, unit), approximate: !/^da/i.test(unit) };
}

const events: readonly (readonly [DayEvent, RegExp])[] = [
  [
    "decision",
    wholeWords("afgørels\\p{L}*|afslag\\p{L}*|vedtak\\p{L}*|avslag\\p{L}*|decision|refus(?:al|ed)|rejected"),
  ],
  [
    "dismissal",
    wholeWords("opsagt|fyret|opsigelse\\p{L}*|oppsagt|oppsigelse\\p{L}*|sagt opp|dismissed|fired|laid off"),
  ],
  ["discharge", wholeWords("udskrevet|udskrivning\\p{L}*|utskrevet|discharged")],
  [
    "sickness",
    wholeWords(
      "syg|syge|sygt|sygemeld\\p{L}*|sygdom\\p{L}*|sygefravær|fraværende|syk|syke?meld\\p{L}*|sjukmeld\\p{L}*|sick|ill|off work|on leave|sygedag|sygedage|væk fra arbejde\\p{L}*|borte fra jobb\\p{L}*|hjemme fra arbejde|gået ned|fraværsdag|delvis\\p{L}* (?:syg|rask)\\p{L}*",
    ),
  ],
];

/** Nobody reckons today's deadlines from farther back. */
const oldestYears = 10;

/**
 * The days a reader gives about their own case, in the order they stand, each with what happened
 * then as the same sentence tells it. Days to come and impossible ones (31 February) are left out.
 * Pure; O(n) for a question's length.
 */
export function daysGiven(text: string, today: IsoDate): GivenDay[] {
  const taken: [number, number][] = [];
  const found: { at: number; day: GivenDay }[] = [];
  for (const [pattern, read] of forms)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      taken.push([start, end]);
      const { day, approximate } = read(match as RegExpExecArray, today);
      if (!day || day > today || day < monthsBefore(today, oldestYears * 12)) continue;
      found.push({ at: start, day: { day, approximate, event: eventAround(text, start, end), text: match[0] } });
    }
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day);
}

/** What the words nearest to a day say happened: its own, then those before it in the same clause, then after. */
function eventAround(text: string, start: number, end: number): DayEvent | null {
  const beforeDay =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[!?;]|\.\s|,\s/)
      .at(-1) ?? "";
  const afterDay = text.slice(end, end + 80).split(/[!?;]|\.\s|,\s/)[0] ?? "";
  for (const part of [text.slice(start, end), beforeDay, afterDay])
    for (const [event, pattern] of events) if (pattern.test(part)) return event;
  return null;
}

/** The first day of sickness, when the reader gives it ("syg siden 3. marts", "sick for three weeks"). */
export function sickSince(text: string, today: IsoDate): GivenDay | null {
  return daysGiven(text, today).find((given) => given.event === "sickness") ?? null;
}
