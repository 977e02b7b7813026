import type { Certainty, ValidityStatus } from "./vocabulary.ts";

/** A calendar day as `YYYY-MM-DD`; such strings compare in time order. */
export type IsoDate = string;

/** When a passage's text holds. `from` is the first day, `to` the first day it no longer does (null: open). */
export interface Validity {
  readonly versionId: string;
  readonly status: ValidityStatus;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** `from` is 1 January of the first year a source tells of it; it may have held before. */
  readonly fromYearOnly?: true;
  /** `to` is 1 January of the first year a source tells of what replaced it, at the latest then. */
  readonly toYearOnly?: true;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/**
 * How a passage stands on a given day.
 * `current`, `historic` and `upcoming` are for law; `undated` is for what never was law
 * (proposals, projects, local practice, research) and is therefore never filtered by date.
 */
export type Standing = "current" | "historic" | "upcoming" | "undated";

const lawStatuses: ReadonlySet<ValidityStatus> = new Set(["in-force", "repealed", "planned"]);

/** True for text that states (or stated, or will state) binding rules. */
export function isLaw(status: ValidityStatus): boolean {
  return lawStatuses.has(status);
}

/** The standing of a validity interval on `day`. The interval is half open: `from <= day < to`. */
export function standingOn(validity: Validity, day: IsoDate): Standing {
  if (!isLaw(validity.status)) return "undated";
  if (validity.from > day) return "upcoming";
  if (validity.to !== null && validity.to <= day) return "historic";
  // A plan whose day has come is still a plan until an editor has confirmed it.
  return validity.status === "planned" ? "upcoming" : "current";
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True for law of another day: no more or not yet in force. */
export const isOfAnotherTime = (standing: Standing): boolean => standing === "historic" || standing === "upcoming";

/** True when `text` is a real day of the calendar in ISO form (31 February is not). */
export function isIsoDate(text: string): boolean {
  if (!isoDate.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Made once: making one costs a hundred times what using it does. */
const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The day that was told last, and for which minute: no day begins within one. */
let told = { minute: Number.NaN, day: "" };

/** Today in Europe/Copenhagen as an ISO day. */
export function today(now: Date = new Date()): IsoDate {
  const minute = Math.floor(now.getTime() / 60_000);
  if (minute !== told.minute) told = { minute, day: danishDay.format(now) };
  return told.day;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** The ISO day `days` later (or earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
