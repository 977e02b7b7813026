import { describe, expect, it } from "vitest";
import { findPersonalData } from "./personal-data.ts";

const kinds = (text: string) => findPersonalData(text)?.spans.map(({ kind }) => kind) ?? [];

describe("findPersonalData", () => {
  it.each([
    "mit cpr er 040506-7890",
    "0405067890",
    "CPR040506-7890 er min mands",
    "040506 7890",
    "04.05.06-7890",
    "040506–7890",
    "０４０５０６-７８９０",
    "0 4 0 5 0 6 - 7 8 9 0",
    "fnr 040506 78901",
    "44050678901 er d-nummeret mitt",
    "cpr slutter på 7890",
    "mit personnummer er 999999-1234",
    "mit pasnummer er 201234567",
  ])("finds a personal number, whatever its checksum: %s", (text) => {
    expect(kinds(text)).toContain("personal-number");
  });

  it.each([
    "ring på 22 33 44 55",
    "+4522334455",
    "0047 912 34 567",
    "tlf. 2233 4455",
    "min mobil er 22334455",
    "du kan nå mig på 36 37 38 39",
  ])("finds a phone number: %s", (text) => {
    expect(kinds(text)).toContain("phone");
  });

  it.each([
    ["svar til opdigtet.person@eksempel.dk", "email"],
    ["opdigtet (at) eksempel.dk", "email"],
    ["reach me at made dot up at example dot com", "email"],
    ["jeg bor Fantasivej 7b, 2. tv", "address"],
    ["Åvej 12 st. th.", "address"],
    ["bor i Tulleveien 14, 0572 Oslo", "address"],
    ["12 Nowhere Street, Aarhus", "address"],
    ["udbetal til konto 1234 0012345678", "account"],
  ])("finds %s as %s", (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    "Min kollega Birgit Mosegris har fået brystkræft",
    "Vedr. Bent Påfundsen: myelomatose",
    "patienten Jens P. Vindæg, tarmcancer",
    "Sønnen til sjefen, Per Uektesen, har psykose",
    "min svoger karl åge nissebo har fået en blodprop",
    "NABOEN MIN KÅRE TØYSEN HAR FÅTT KREFT",
    "my husband Peter Neverwas was diagnosed with Parkinson's",
  ])("finds the name of somebody whose health is told: %s", (text) => {
    expect(kinds(text)).toContain("name");
  });

  it.each([
    "hvilken medicin bør min patient tage mod kvalme ved kemo",
    "bør min patient tage stilling til kræft og job nu",
    "kan min mor tage imod hjælp når hun har kræft",
  ])("takes no verb for a given name: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("knows the name that is also a verb", () => {
    expect(kinds("min kollega tage hansen har kræft")).toEqual(["name"]);
  });

  it("takes a birth date with a name, and leaves a birth date alone", () => {
    expect(kinds("Ulla Påfund, født den 3. marts 1966, er syg")).toEqual(["name", "birth-date"]);
    expect(findPersonalData("jeg er født den 3. marts 1966, kan jeg få seniorpension")).toBeNull();
  });

  it.each([
    "lov nr. 9327 om sygedagpenge",
    "bekendtgørelse nr. 10234567",
    "1.195 af 2.000 svarede",
    "blev syg 12 12 2026",
    "fra 01.03.2026 til 30.09.2026",
    "i uge 36 37 38 39",
    "projektet 2007-2009",
    "6G er 780.960 kroner",
    "virksomhed med cvr 12345678",
    "ring til Kræftlinjen 80 30 10 30",
    "ring Nav på 55 55 33 33",
    "§ 27, stk. 1, nr. 3",
    "arbejdsplads 12 timer om ugen",
    "Randers Kommune og Kræftens Bekæmpelse hjalp syge",
    "hvad sagde Claus Hjort Frederiksen som minister om sygefravær",
    "hvad fandt professor Anette Fischer Pedersen om sygemelding",
    "Neuroteam Tønder og Projekt Viva for syge",
    "case Lene i KIA, sygemeldt",
    "min datter Emma har diabetes",
    "JEG ER AU PAIR OG ER BLEVET SYG",
    "Can My Employee Get Sick Leave In Denmark",
    "skriv til kontakt@kommune.example",
  ])("leaves alone: %s", (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it("gives offsets of the text as written and a cleaned version in the reader's language", () => {
    const text = "Min kollega Birgit Mosegris (040506-7890) har kræft, ring 22 33 44 55";
    const found = findPersonalData(text, "da");
    expect(found?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Birgit Mosegris",
      "040506-7890",
      "22 33 44 55",
    ]);
    expect(found?.cleaned).toBe("Min kollega [navn] ([personnummer]) har kræft, ring [telefonnummer]");
    expect(findPersonalData("my CPR is 040506-7890", "en")?.cleaned).toBe("my CPR is [personal number]");
    expect(findPersonalData("fnr 04050678901", "nb")?.cleaned).toBe("fnr [fødselsnummer]");
  });

  it("leaves nothing to find in what it has cleaned", () => {
    const cleaned =
      findPersonalData(
        "Vedr. Bent Påfundsen (f. 4/5-1961), Testgade 9, 8000 Aarhus, 040506-7890, KOL, bent@eksempel.dk",
      )?.cleaned ?? "";
    expect(cleaned).not.toMatch(/Påfundsen|1961|Testgade|7890|bent@/);
    expect(findPersonalData(cleaned)).toBeNull();
  });
});
