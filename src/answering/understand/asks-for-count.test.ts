import { describe, expect, it } from "vitest";
import { asksForCount, tellsCount } from "./asks-for-count.ts";

describe("a count or share of people", () => {
  it.each([
    "hvor mange mister jobbet når de får kræft",
    "hvor mange er syge hver dag",
    "hvor stor en del af de sygemeldte kom tilbage",
    "hvor mange procent af patienterne var tilfredse",
    "hvor mange syke får uføretrygd",
    "how many cancer patients return to work",
    "what share of people on sick leave are dismissed",
  ])("is asked for in %j", (question) => expect(asksForCount(question)).toBe(true));

  it.each([
    "hvor mange uger kan jeg få sygedagpenge",
    "hvor mange får jeg",
    "hvor mange timer skal man arbejde",
    "hvor stor en del af lønnen får jeg",
    "hvor mange samtaler har man ret til",
    "how many weeks of sickness benefit can I get",
    "how many can I get",
  ])("is not asked for in %j", (question) => expect(asksForCount(question)).toBe(false));

  it("is told in numbers, shares and words", () => {
    for (const text of ["64 procent kom tilbage.", "13 af 56 svarede.", "Hver femte blev syg.", "Half of them did."])
      expect(tellsCount(text)).toBe(true);
    expect(tellsCount("Du kan få sygedagpenge i 22 uger inden for 9 måneder.")).toBe(false);
  });
});
