import { describe, expect, it } from "vitest";
import { findMedicalQuestion } from "./medical.ts";

describe("findMedicalQuestion", () => {
  it.each([
    "kan knuden på halsen være et tilbagefald?",
    "hvor mange panodil må jeg tage sammen med morfin",
    "skal jeg vælge operation eller stråler",
    "hvor lang tid har jeg igen at leve med spredning til leveren",
    "må jeg drikke vin når jeg får immunterapi",
    "burde jeg bede om en ekstra CT-scanning",
    "hvad betyder det at mit PSA er steget til 7,2",
    "max døgndosis ondansetron til en ældre",
    "bør jeg si ja til strålebehandling eller vente",
    "can I fly two weeks after lung surgery?",
    "my scar is leaking yellow fluid",
  ])("sends to a doctor: %s", (text) => {
    expect(findMedicalQuestion(text)).not.toBeNull();
  });

  it.each([
    "må jeg arbejde under kemo",
    "jeg får morfin og bliver sløv, kan jeg få skånehensyn",
    "jeg er alene med to børn og skal i stråler, kan jeg få hjælp derhjemme",
    "jeg sover ikke om natten, kan jeg stadig melde mig rask",
    "hvor meget må jeg arbejde når jeg er ramt af kemohjerne",
    "kan jeg sige nej til en operation uden at miste sygedagpengene",
    "kan kommunen kræve at jeg tager medicin for at beholde ydelsen",
    "er det normalt at være træt på jobbet et år efter kræft",
    "hjælper fysisk træning mod fatigue efter kræft",
    "hvilke senfølger gør det svært at arbejde",
    "hvem skriver genoptræningsplanen efter en brystoperation",
    "hvor mange kræftpatienter har smerter et år efter behandling",
    "har lungekreft. Er det dårligere odds for å jobbe igjen",
    "number of people with cancer",
    "can I refuse treatment and keep my sickness benefit",
  ])("answers as a matter of work, rights or research: %s", (text) => {
    expect(findMedicalQuestion(text)).toBeNull();
  });
});
