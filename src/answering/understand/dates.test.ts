import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../domain/validity.ts";
import { monthsBefore } from "./calendar.ts";
import { daysGiven, sickSince } from "./dates.ts";

const today = "2026-11-22"; // a Sunday

describe("sickSince", () => {
  it.each([
    ["Jeg har været syg siden 3. marts. Hvornår er de 22 uger gået?", "2026-03-03"],
    ["sygemeldt siden 3/3-2026", "2026-03-03"],
    ["syg siden d. 3.3.", "2026-03-03"],
    ["Jeg blev sygemeldt den 3. marts 2025", "2025-03-03"],
    ["meldte mig syg i går", "2026-11-21"],
    ["blev syg i mandags", "2026-11-16"],
    ["syg siden 24. december", "2025-12-24"],
    ["syk siden 3. mars, når er maksdato?", "2026-03-03"],
    ["sykmeldt fra 14. mai 2026", "2026-05-14"],
    ["I have been sick since March 3rd", "2026-03-03"],
    ["on sick leave since 3 March 2026", "2026-03-03"],
    ["I was off work from 2026-10-05", "2026-10-05"],
    ["blev syg for ti dage siden", "2026-11-12"],
  ])("reads %j as %s, exactly", (text, day) => {
    expect(sickSince(text, today)).toMatchObject({ day, approximate: false, event: "sickness" });
  });

  it.each([
    ["jeg blev syg for tre uger siden", "2026-11-01"],
    ["har været sygemeldt i 5 måneder", "2026-06-22"],
    ["I have been off work for 6 weeks", "2026-10-11"],
    ["sygemeldt siden marts", "2026-03-01"],
    ["syg siden januar 2026", "2026-01-01"],
    ["gikk sykmeldt for halvannen måned siden", "2026-10-07"],
  ])("reads %j as about %s", (text, day) => {
    expect(sickSince(text, today)).toMatchObject({ day, approximate: true });
  });

  it.each([
    "hvor længe kan man få sygedagpenge i 22 uger",
    "når man har været syg i 8 uger, hvad sker der så",
    "jeg er født 3. marts 1964 og syg",
    "arbejdsgiveren skal holde samtale inden 4 uger",
    "får jeg 2/3 af lønnen når jeg er syg",
    "syg siden 31. februar 2026",
    "jeg bliver syg den 3. marts 2027",
    "Hvad gælder siden 1. juli 2014?",
  ])("finds no day of sickness in %j", (text) => {
    expect(sickSince(text, today)).toBeNull();
  });

  it("tells a decision from the sickness", () => {
    const days = daysGiven("Jeg har været syg siden 2. januar, og jeg fik afslag den 10. november 2026", today);
    expect(days.map(({ day, event }) => [day, event])).toEqual([
      ["2026-01-02", "sickness"],
      ["2026-11-10", "decision"],
    ]);
  });
});

describe("any day in the last years", () => {
  const months = {
    da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
    nb: "januar februar mars april mai juni juli august september oktober november desember".split(" "),
    en: "January February March April May June July August September October November December".split(" "),
  };
  const day = fc.integer({ min: 1, max: 3_000 }).map((back) => addDays(today, -back));
  const parts = (iso: string) => iso.split("-").map(Number) as [number, number, number];

  it("comes back the same from every way it is written in full", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [y, m, d] = parts(iso);
        const written = [
          `syg siden ${d}. ${months.da[m - 1]} ${y}`,
          `syk siden ${d}. ${months.nb[m - 1]} ${y}`,
          `sick since ${months.en[m - 1]} ${d}, ${y}`,
          `sick since ${d} ${months.en[m - 1]} ${y}`,
          `sygemeldt siden ${d}/${m}-${y}`,
          `sygemeldt siden ${String(d).padStart(2, "0")}.${String(m).padStart(2, "0")}.${y}`,
          `sygemeldt fra ${iso}`,
        ];
        for (const text of written) expect(sickSince(text, today)?.day, text).toBe(iso);
      }),
    );
  });

  it("without a year is the latest one that has been", () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [, m, d] = parts(iso);
        const read = sickSince(`syg siden ${d}. ${months.da[m - 1]}`, today)?.day ?? "";
        expect(read.slice(5)).toBe(iso.slice(5));
        expect(read <= today).toBe(true);
        if (iso.slice(5) !== "02-29") expect(read > addDays(today, -366)).toBe(true);
      }),
    );
  });

  it("is never read from a text as one to come, nor does any text throw", () => {
    const piece = fc.constantFrom(
      "syg ",
      "siden ",
      "3",
      "31",
      ". ",
      "/",
      "-",
      "marts ",
      "februar ",
      "2026",
      "for ",
      "uger ",
      "i ",
      "går ",
      "den ",
      "99 ",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const given of daysGiven(pieces.join(""), today)) expect(given.day <= today).toBe(true);
      }),
    );
  });

  it("stays within the calendar when months are counted back", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 240 }), (iso, months) => {
        const earlier = monthsBefore(iso, months);
        expect(earlier <= iso).toBe(true);
        expect(new Date(`${earlier}T00:00:00Z`).toISOString().slice(0, 10)).toBe(earlier);
      }),
    );
  });

  it("reads a question of full length in a moment", () => {
    const started = performance.now();
    for (const text of ["syg siden ".repeat(100), "3/".repeat(500), "har været ".repeat(100), "1. ".repeat(330)])
      daysGiven(text, today);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
