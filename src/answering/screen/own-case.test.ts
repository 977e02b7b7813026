import { describe, expect, it } from "vitest";
import { findOwnCase } from "./own-case.ts";

describe("findOwnCase", () => {
  it.each([
    "har I modtaget min ansøgning",
    "hvornår bliver mine sygedagpenge udbetalt i denne måned",
    "er mødet på torsdag flyttet",
    "hvad står der i min journal hos kommunen",
    "bliver min § 56-ansøgning godkendt?",
    "får jeg fleksjob?",
    "tror du jeg vinder min klage",
    "Var det forkert af dem at stoppe mine penge i min situation?",
    "slå lige op hvor mange uger jeg har brugt",
    "er der kommet svar på den attest, jeg sendte om en patient i fredags",
    "når er dialogmøtet mitt",
    "has my employer reported my sick leave yet?",
    "why did they stop my payments last week",
  ])("sends to the authority: %s", (text) => {
    expect(findOwnCase(text)).not.toBeNull();
  });

  it.each([
    "hvor længe kan jeg få sygedagpenge",
    "jeg har glemt at aflevere skemaet, er det for sent",
    "kan min chef fyre mig når jeg er syg",
    "får jeg penge hvis jeg bliver syg i min ferie",
    "hvornår stopper mine sygedagpenge",
    "kan jeg få forlænget mine sygedagpenge",
    "hvordan klager jeg over en afgørelse om mine sygedagpenge",
    "kan jeg få aktindsigt i min sag",
    "hvad sker der med min sag når jeg flytter kommune",
    "hvor lang tid har kommunen til at behandle en ansøgning",
    "er mine sygedagpenge skattepligtige",
    "har min chef ret til at kende min diagnose",
    "får jeg besked når min sag er afgjort",
    "hvor lang tid bruker Nav på å behandle en søknad",
    "is my boss allowed to call me when I'm sick",
    "what happens to my benefit when I start working a little",
    "kommunen har stoppet mine sygedagpenge, hvor og hvornår skal jeg klage?",
    "jeg har fået at vide jeg ikke har lang tid igen, hvad med mine penge og min familie",
    "min sagsbehandler er stoppet",
  ])("answers in general: %s", (text) => {
    expect(findOwnCase(text)).toBeNull();
  });
});
