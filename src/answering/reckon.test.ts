import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "../domain/answer.ts";
import type { Deadline, Passage } from "../domain/passage.ts";
import { addDays, daysBetween, isIsoDate } from "../domain/validity.ts";
import { deadlineDay, reckoning } from "./reckon.ts";
import { daysGiven } from "./understand/dates.ts";

const deadline = (length: string, kind: Deadline["kind"], from: Deadline["from"] = "sickness"): Deadline => ({
  from,
  label: "Frist",
  length,
  kind,
});

describe("the last day of a deadline", () => {
  it.each([
    ["2026-03-03", "P30D", "lasts", "2026-04-01"],
    ["2026-03-03", "P16D", "lasts", "2026-03-18"],
    ["2026-08-31", "P4W", "within", "2026-09-28"],
    ["2024-02-29", "P4W", "within", "2024-03-28"],
    ["2024-01-31", "P1M", "within", "2024-02-29"],
    ["2023-01-31", "P1M", "within", "2023-02-28"],
    ["2024-02-29", "P12M", "within", "2025-02-28"],
    ["2025-11-30", "P3M", "within", "2026-02-28"],
    ["2025-12-31", "P30D", "lasts", "2026-01-29"],
  ] as const)("from %s after %s (%s) is %s", (day, length, kind, last) => {
    expect(deadlineDay(deadline(length, kind), day)).toBe(last);
  });

  it("is a real day, and counts the first day only where it lasts", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, count) => {
        const within = deadlineDay(deadline(`P${count}D`, "within"), from);
        expect(daysBetween(from, within)).toBe(count);
        expect(deadlineDay(deadline(`P${count}D`, "lasts"), from)).toBe(addDays(within, -1));
        expect(isIsoDate(deadlineDay(deadline(`P${count % 40}M`, "within"), from))).toBe(true);
      }),
    );
  });
});

describe("a reckoning", () => {
  const today = "2026-11-22";
  const passage = {
    passageId: "a#1",
    language: "da",
    deadlines: [deadline("P30D", "lasts"), { ...deadline("P4W", "within", "decision"), label: "Klagen" }],
  } as unknown as Passage;
  const reckon = (text: string) =>
    reckoning(daysGiven(text, today), [{ number: 2, passageId: "a#1" } as Citation], new Map([["a#1", passage]]), "da");

  it("shows the day it counts from, the day it comes to and the rule it rests on", () => {
    expect(reckon("syg siden 3. marts 2026")).toBe("**Regnet fra 3. marts 2026**\n\n- Frist: 1. april 2026 [2]");
  });

  it("counts each rule from its own event", () => {
    expect(reckon("Jeg har været syg siden 2. januar 2026, og jeg fik afslag den 10. november 2026")).toBe(
      "**Regnet fra 2. januar 2026**\n\n- Frist: 31. januar 2026 [2]\n\n**Regnet fra 10. november 2026**\n\n- Klagen: 8. december 2026 [2]",
    );
    expect(reckon("jeg fik afslag den 10. november 2026")).not.toContain("Frist:");
  });

  it("is left out where no day is told, or none that a rule counts from", () => {
    expect(reckon("hvornår skal jeg klage?")).toBeNull();
    expect(reckon("jeg er født 3. marts 2020")).toBeNull();
    expect(reckon("udskrevet den 3. marts 2026")).toBeNull();
  });
});
