import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer, Question } from "../domain/answer.ts";
import type { ContactEntry } from "../knowledge/article-schema.ts";
import { parseKnowledge } from "../knowledge/knowledge-base.ts";
import { plainQuestion } from "../testing/plain-question.ts";
import { temporaryService } from "../testing/temporary-service.ts";
import { type ContactOccasion, contactsFor } from "./present.ts";

describe("the contacts of an answer", () => {
  let contacts: readonly ContactEntry[];
  beforeAll(async () => {
    contacts = parseKnowledge(await readFolder("knowledge")).knowledge.contacts;
  });
  const names = (occasion: Partial<ContactOccasion>) =>
    contactsFor(contacts, {
      outcome: "answered",
      country: "DK",
      language: "da",
      audience: "citizen",
      topics: ["varighed"],
      ...occasion,
    }).map(({ name }) => name);

  it("are named in the language of the answer", () => {
    expect(names({})).toEqual(["Din kommune (sygedagpenge)"]);
    expect(names({ language: "nb" })[0]).toMatch(/^Kommunen din i Danmark/);
    expect(names({ language: "en" })[0]).toMatch(/^Your municipality in Denmark/);
    expect(names({ language: "en", topics: ["klage"] })[0]).toMatch(/Ankestyrelsen, .*appeals/);
  });

  it("are the patient's for staff, and an office's for who runs a service", () => {
    expect(names({ audience: "professional" })).toEqual(["Patientens kommune (sygedagpenge)"]);
    expect(names({ audience: "coordinator" }).join()).toMatch(/STAR/);
    for (const audience of ["professional", "coordinator"] as const)
      for (const topics of [["opsigelse"], ["arbejdsgiver"], ["varighed"], ["kraeftrehabilitering"]])
        expect(names({ audience, topics }).join()).not.toMatch(/\b(din|dit)\b/i);
  });

  it("of studies and projects are those who know of them, or none", () => {
    const experience = { isExperience: true, audience: "coordinator" } as const;
    expect(names({ ...experience, topics: ["kraeftrehabilitering", "arbejdsplads"] }).join()).toMatch(/^REHPA/);
    expect(names({ ...experience, topics: ["organisation", "maaling"] })).toEqual([]);
    expect(names({ ...experience, audience: "professional", topics: ["arbejdsgiver", "opsigelse"] })).toEqual([]);
  });

  it("are none where the subject is another", () => {
    expect(names({ outcome: "out-of-scope" })).toEqual([]);
  });

  it("are both countries' where nothing tells which", () => {
    expect(names({ outcome: "crisis", country: null, language: "en" })).toHaveLength(4);
    expect(names({ outcome: "crisis", country: "NO", language: "en" })).toHaveLength(2);
  });
});

describe("a reply", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());
  const ask = (question: string, given: Partial<Question> = {}): Promise<Answer> =>
    service.answerer.answer(plainQuestion(question, given));

  it.each([
    ["I keep thinking about ending it. I'm in Aalborg", /70 20 12 01/, /116 123|\b113\b|Norway/],
    ["I keep thinking about ending it. I live in Oslo", /116 123/, /70 20 12 01|\b112\b|Denmark/],
    ["jeg vil ikke leve mere. jeg bor i Bergen", /116 123/, /70 20 12 01|\b112\b/],
    ["jeg vil ikke leve mer. jeg bor i København", /70 20 12 01/, /116 123|\b113\b/],
  ])("in need names the help of the country that is known: %s", async (question, wanted, unwanted) => {
    const { outcome, answer, contacts } = await ask(question);
    expect(outcome).toBe("crisis");
    const told = `${answer} ${contacts.map(({ name, phone }) => `${name} ${phone}`).join(" ")}`;
    expect(told).toMatch(wanted);
    expect(told).not.toMatch(unwanted);
  });

  it("in need names both countries' help when English tells neither", async () => {
    const { answer, contacts } = await ask("I keep thinking about ending it");
    expect(answer).toMatch(/70 20 12 01[^.]*116 123/);
    expect(contacts.map(({ phone }) => phone)).toEqual(["112", "70 20 12 01", "113", "116 123"]);
  });

  it.each([
    ["er diagnosen i sagen alvorlig nok til at kalde den livsvarig, han har KOL grad 3", "coordinator"],
    ["max døgndosis ondansetron til en ældre", "professional"],
    ["bør min patient stoppe med tamoxifen", "citizen"],
  ] as const)("on treatment speaks to staff about the patient: %s (%s)", async (question, audience) => {
    const { outcome, answer, contacts } = await ask(question, { audience });
    expect(outcome).toBe("medical");
    expect(`${answer} ${contacts.map(({ name }) => name).join(" ")}`).toMatch(/patienten/i);
    expect(answer).not.toMatch(/behandler dig|din egen læge/);
  });

  it("on treatment speaks to a patient about the own doctor, of the country told", async () => {
    expect((await ask("burde jeg bede om en ekstra ct-scanning for en sikkerheds skyld")).answer).toMatch(
      /behandler dig/,
    );
    const inNorway = await ask("bør jeg ta mer kvalmestillende? jeg bor i Oslo", { language: "en" });
    expect(inNorway.answer).toMatch(/116 117/);
    expect(inNorway.answer).not.toMatch(/1813|112/);
  });
});
