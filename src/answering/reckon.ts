import type { Citation } from "../domain/answer.ts";
import type { Deadline, Passage } from "../domain/passage.ts";
import { addDays, type IsoDate } from "../domain/validity.ts";
import type { Language } from "../domain/vocabulary.ts";
import type { GivenDay } from "./understand/dates.ts";
import { words } from "./wording/wording.ts";

/** The day `months` later, or that month's last day. */
function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day of a deadline counted from `day`. Where the first day counts itself, one day is taken off. */
export function deadlineDay(deadline: Deadline, day: IsoDate): IsoDate {
  const [, count = "0", unit] = /^P(\d+)([DWM])$/.exec(deadline.length) ?? [];
  const n = Number(count);
  const end = unit === "M" ? addMonths(day, n) : addDays(day, unit === "W" ? 7 * n : n);
  return deadline.kind === "lasts" ? addDays(end, -1) : end;
}

/**
 * The reader's own dates under the cited rules, as Markdown: what is reckoned, from which day, and
 * by which citation, each day under a heading of its own. A rule counts from the event it names
 * only, never from another. Null when the reader gave no day or no cited passage states a deadline
 * for it.
 */
export function reckoning(
  days: readonly GivenDay[],
  citations: readonly Citation[],
  passages: ReadonlyMap<string, Passage>,
  language: Language,
): string | null {
  const text = words(language);
  const blocks = days.flatMap((given) => {
    const lines: string[] = [];
    for (const { number, passageId } of citations) {
      const passage = passages.get(passageId);
      if (passage?.language !== language) continue;
      for (const deadline of passage.deadlines ?? []) {
        if (deadline.from !== given.event) continue;
        const line = `- ${text.reckoning.line(deadline.label, deadlineDay(deadline, given.day))}`;
        if (!lines.some((known) => known.startsWith(line))) lines.push(`${line} [${number}]`);
      }
    }
    return lines.length ? [`**${text.reckoning.heading(given.day, given.approximate)}**`, lines.join("\n")] : [];
  });
  return blocks.length ? blocks.join("\n\n") : null;
}
