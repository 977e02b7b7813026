import { addDays, type IsoDate, isIsoDate } from "../../domain/validity.ts";

/** Month numbers by the first letters they are written with, in the three languages. */
const monthNames: readonly (readonly [string, number])[] = [
  ["januar", 1],
  ["january", 1],
  ["jan", 1],
  ["februar", 2],
  ["february", 2],
  ["feb", 2],
  ["marts", 3],
  ["mars", 3],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["maj", 5],
  ["mai", 5],
  ["may", 5],
  ["juni", 6],
  ["june", 6],
  ["jun", 6],
  ["juli", 7],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["oktober", 10],
  ["october", 10],
  ["okt", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["desember", 12],
  ["dec", 12],
  ["des", 12],
];
const monthOf = new Map(monthNames);
/** The names as an alternation, longest first. */
export const monthPattern = [...monthOf.keys()].sort((a, b) => b.length - a.length).join("|");

const weekdays: readonly string[] = [
  "søndag sunday",
  "mandag monday",
  "tirsdag tuesday",
  "onsdag wednesday",
  "torsdag thursday",
  "fredag friday",
  "lørdag saturday",
];
const weekdayOf = new Map(
  weekdays.flatMap((names, day) => names.split(" ").map((name): [string, number] => [name, day])),
);
export const weekdayPattern = [...weekdayOf.keys()].join("|");

const pad = (value: number): string => String(value).padStart(2, "0");

/** The ISO day of calendar numbers, or null when there is no such day. */
export function calendarDay(year: number, month: number, day: number): IsoDate | null {
  const iso = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
  return isIsoDate(iso) ? iso : null;
}

/** The number of a month as written in Danish, bokmål or English, or null. */
export function monthNumber(name: string): number | null {
  return monthOf.get(name.toLowerCase()) ?? null;
}

/** The same day of the month `months` earlier, or that month's last day. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) - months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  for (let d = date; d > 27; d--) {
    const found = calendarDay(y, m, d);
    if (found) return found;
  }
  return calendarDay(y, m, Math.min(date, 28)) ?? day;
}

/** A day and month without a year is the latest one that is not to come. */
export function latestDay(month: number, day: number, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  for (let y = year; y > year - 8; y--) {
    const found = calendarDay(y, month, day);
    if (found && found <= today) return found;
  }
  return null;
}

/** The latest day of that name before today; null for a name that is none. */
export function lastWeekday(name: string, today: IsoDate): IsoDate | null {
  const wanted = weekdayOf.get(name);
  if (wanted === undefined) return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, -((now - wanted + 7) % 7 || 7));
}
