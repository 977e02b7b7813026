import { describe, expect, it } from "vitest";
import { isVague } from "./is-vague.ts";

describe("isVague", () => {
  it.each([
    "sygdom",
    "penge?",
    "hjælp",
    "kræft",
    "øh hvad så",
    "når da?",
    "gælder det også for hende her",
    "hvor længe",
    "sick",
    "hjelp meg",
    "hvad med 30 dage",
  ])("asks back at %j", (text) => expect(isVague(text)).toBe(true));
  it.each([
    "sygedagpenge",
    "§ 56",
    "fleksjob",
    "120 dage reglen",
    "kan man få hjælpemidler",
    "hvornår skal chefen holde samtale",
    "hvor længe kan jeg gå sygemeldt med stress før jeg mister jobbet",
    "dialogmøte",
    "REHPA",
    "what is a retention plan",
    "hvor mange timer skal der til for at få de 65 procent",
  ])("lets %j through", (text) => expect(isVague(text)).toBe(false));
});
