import { describe, expect, it } from "vitest";
import type { Question } from "../../domain/answer.ts";
import { understandQuestion } from "./understand-question.ts";

const today = "2026-11-22";
const ask = (question: string, before: readonly string[] = [], more: Partial<Question> = {}) =>
  understandQuestion(
    {
      question,
      history: before.map((content) => ({ role: "user", content })),
      audience: "citizen",
      jurisdiction: null,
      language: null,
      asOf: null,
      ...more,
    },
    question,
    today,
  );

describe("understandQuestion", () => {
  it("answers for the day that the words name, and for the parameter before the words", () => {
    expect(ask("hvor længe kunne man få sygedagpenge i 2010")).toMatchObject({ asOf: "2010-07-01", asOfGiven: true });
    expect(ask("hvor længe kunne man få sygedagpenge i 2010", [], { asOf: "2013-01-01" })).toMatchObject({
      asOf: "2013-01-01",
      asOfGiven: true,
    });
    expect(ask("hvor længe kan man få sygedagpenge", [], { asOf: today })).toMatchObject({
      asOf: today,
      asOfGiven: false,
    });
  });

  it("carries a named day until today is asked for", () => {
    expect(ask("og hvis jeg var selvstændig", ["hvor længe kan man få sygedagpenge", "i 2010?"]).asOf).toBe(
      "2010-07-01",
    );
    expect(ask("og i dag?", ["hvor længe kan man få sygedagpenge", "i 2010?"])).toMatchObject({
      asOf: today,
      asOfGiven: false,
    });
    expect(ask("Hvad er seniorpension?", ["hvor længe kan man få sygedagpenge", "i 2010?"]).asOf).toBe(today);
  });

  it("keeps a country through follow-ups and never mixes one named anew", () => {
    expect(ask("og hvor meget får jeg", ["jeg pendler til Oslo og er sygemeldt, hvem betaler"]).jurisdiction).toBe(
      "NO",
    );
    expect(ask("og i Danmark?", ["Hvor lenge kan jeg få sykepenger?"])).toMatchObject({
      jurisdiction: "DK",
      benefit: "sygedagpenge",
    });
    expect(ask("og i Norge?", ["hvor længe kan jeg få sygedagpenge"])).toMatchObject({
      jurisdiction: "NO",
      language: "da",
    });
    expect(ask("hvor lenge varer det", ["Hva er AAP?"], { jurisdiction: "DK" }).jurisdiction).toBe("DK");
  });

  it("keeps the language of the conversation where the follow-up is too short to tell", () => {
    expect(ask("i 2012?", ["frist NemRefusion anmeldelse"]).language).toBe("da");
    expect(ask("i 2012?", ["Hvor lenge kan jeg få sykepenger?"]).language).toBe("nb");
  });

  it("tells what is too vague, unclear in country, and from which day to reckon", () => {
    expect(ask("penge").vague).toBe(true);
    expect(ask("hvor mange", ["Hvad er standby?"]).vague).toBe(false);
    expect(ask("how long can I be sick before I lose my job").countryUnclear).toBe(true);
    expect(ask("how long can I be sick in Norway").countryUnclear).toBe(false);
    expect(ask("syg siden 3. marts, hvornår stopper sygedagpengene").days).toMatchObject([
      { day: "2026-03-03", event: "sickness" },
    ]);
  });
});
