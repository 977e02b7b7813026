import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../adapters/file-system/read-folder.ts";
import type { Answer } from "../domain/answer.ts";
import { plainQuestion } from "../testing/plain-question.ts";
import { temporaryService } from "../testing/temporary-service.ts";
import { lawReferencesIn } from "./law-references.ts";

describe("lawReferencesIn", () => {
  it.each([
    ["sygedagpengelovens § 7, stk. 2", "§7.2", "sygedagpengelov"],
    ["§ 27 nr. 3 i sygedagpengeloven", "§27..3", "sygedagpengelov"],
    ["folketrygdloven § 8-12", "§8-12", "folketrygdlov"],
    ["section 27 of the sickness benefit act", "§27", "sygedagpengelov"],
    ["en § 56-aftale", "§56", null],
    ["loven siger det i § 7 a", "§7a", null],
  ])("reads %s", (text, canonical, law) => {
    expect(lawReferencesIn(text)).toEqual([{ canonical, law }]);
  });
});

describe("a question about a section of a law", () => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeAll(async () => {
    service = await temporaryService(await readFolder("knowledge"));
  });
  afterAll(() => service.remove());
  const ask = (question: string): Promise<Answer> => service.answerer.answer(plainQuestion(question));

  it.each([
    ["hvad står der i § 27", /§ 27/],
    ["what does section 27 of the sickness benefit act say", /section 27|§ 27/],
    ["hva sier folketrygdloven § 8-20", /§ 8-20/],
    ["§ 119", /§ 119/],
  ])("is answered by what tells that very section: %s", async (question, section) => {
    const { outcome, answer, statements } = await ask(question);
    expect(outcome).toBe("answered");
    expect(answer).toMatch(section);
    expect(statements.length).toBeGreaterThan(0);
  });

  it("whose paragraph is not told gets the section and where to read the law", async () => {
    const { outcome, answer, citations } = await ask("sygedagpengelovens § 7, stk. 2 - hvordan lyder den");
    expect(outcome).toBe("partial");
    expect(answer).toMatch(/^Jeg har ikke teksten til § 7, stk\. 2, .*§ 7\. Læs lovteksten på retsinformation\.dk\./);
    for (const { quote } of citations) expect(quote).toMatch(/§ 7(?! [a-z])/);
  });

  it.each([
    ["hvad står der i sygedagpengelovens § 99", /^§ 99 .*retsinformation\.dk/],
    ["hva sier folketrygdloven § 8-12", /^§ 8-12 .*lovdata\.no/],
    ["what does section 99 say", /^§ 99 .*retsinformation\.dk/],
    // § 27 is told of the sickness benefit act and of no other.
    ["hvad siger servicelovens § 27", /^§ 27 .*retsinformation\.dk/],
  ])("that nothing tells is not answered by other sections: %s", async (question, text) => {
    const { outcome, answer, statements } = await ask(question);
    expect(outcome).toBe("not-found");
    expect(answer).toMatch(text);
    expect(statements).toEqual([]);
  });

  it("is told of the gap before the matter that else was asked about", async () => {
    const { answer, statements } = await ask(
      "kan jeg få hjælp til rengøring efter § 83 i serviceloven mens jeg får kemo",
    );
    expect(answer).toMatch(/^§ 83 står ikke i de kilder/);
    expect(statements.length).toBeGreaterThan(0);
  });
});
