import { describe, expect, it } from "vitest";
import { durationArticle, employerArticle, smallKnowledge } from "../../testing/small-knowledge.ts";
import { checkKnowledge } from "./check-knowledge.ts";

const day = "2026-11-22";
const duration = "legislation/dk-varighed.md";
const employer = "legislation/dk-arbejdsgiver.md";
const contacts = smallKnowledge().get("contacts.yaml") ?? "";

/** Rules that fail, as errors or warnings, when one file is changed. */
function broken(changes: Record<string, string | null>, options = {}) {
  return checkKnowledge(smallKnowledge(changes), day, options).findings.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );
}

describe("the lint", () => {
  it("finds nothing wrong with sound knowledge", () => {
    expect(checkKnowledge(smallKnowledge(), day).findings.filter((finding) => finding.severity === "error")).toEqual(
      [],
    );
  });

  const hardText = `## Kort svar
<!-- asked: x -->
Sygedagpengeudbetalingens administrationsgrundlag forudsætter kommunalbestyrelsens sygedagpengelovgivningsmæssige revurderingsforanstaltninger vedrørende uarbejdsdygtighedsvurderinger, beskæftigelsesrettede foranstaltninger, arbejdsgiverrefusionsordninger, forlængelsesbestemmelser, rehabiliteringsforanstaltninger, funktionsevnebeskrivelser samt arbejdsfastholdelsesforanstaltninger efter sygedagpengelovgivningen, aktivlovgivningen, serviceloven, sundhedsloven, pensionsloven, beskæftigelsesloven, funktionærloven, ferieloven, barselsloven, retssikkerhedsloven.[^loven]
`;

  it.each([
    ["schema", { [duration]: durationArticle.replace("type: rule", "type: regel") }],
    ["schema", { "sources.yaml": null }],
    ["schema", { "contacts.yaml": contacts.replace(/name: .*/, "name: Din kommune") }],
    ["schema", { "contacts.yaml": contacts.replace('nb: "Kommunen din", ', "") }],
    ["contacts", { "contacts.yaml": contacts + contacts }],
    ["contacts", { "contacts.yaml": contacts.replace("when: [default", "when: [varigheden") }],
    ["unique-ids", { [employer]: employerArticle.replace("id: dk-arbejdsgiver", "id: dk-varighed") }],
    [
      "one-home",
      { [employer]: employerArticle.replace("hvem betaler de første uger", "Hvor mange uger kan jeg være syg?") },
    ],
    ["sources", { [duration]: durationArticle.replace("kan forlænges.[^loven]", "kan forlænges.") }],
    ["sources", { [duration]: durationArticle.replace("kan forlænges.[^loven]", "kan forlænges.[^ukendt]") }],
    [
      "sources",
      {
        "sources.yaml": `- { id: anden, title: "Anden lov", publisher: "Retsinformation", year: 2025, jurisdiction: DK, kind: law, where: "retsinformation.dk" }`,
      },
    ],
    ["links", { [employer]: employerArticle.replace("dk-varighed.md#kort-svar", "dk-findes-ikke.md") }],
    ["links", { [employer]: employerArticle.replace("#kort-svar", "#findes-ikke") }],
    ["links", { [employer]: employerArticle.replace("dk-varighed.md#kort-svar", "javascript:alert(1)") }],
    ["versions", { [duration]: durationArticle.replace("to: 2014-07-01", "to: 2014-06-01") }],
    ["versions", { [duration]: durationArticle.replace("to: 2014-07-01", "to: 2015-07-01") }],
    ["tense", { [duration]: durationArticle.replace("Før 1. juli 2014 var grænsen 52 uger", "Grænsen er 52 uger") }],
    ["tense", { [duration]: durationArticle.replace("Det er planlagt, at satsen bliver", "Satsen bliver") }],
    ["review", { [duration]: durationArticle.replace("reviewBy: 2027-01-15", "reviewBy: 2020-01-15") }],
    [
      "reading-level",
      {
        [employer]: employerArticle
          .replace("citizen, professional", "citizen")
          .replace(/## Kort svar[\s\S]*$/, hardText),
      },
    ],
  ])("catches a fault of the kind %s", (rule, changes) => {
    expect(broken(changes)).toContain(`error ${rule}`);
  });

  it("reminds of a plan whose day has come: until an editor confirms it, it is told as a plan", () => {
    const { findings } = checkKnowledge(smallKnowledge(), "2027-01-02");
    expect(findings.filter((finding) => finding.rule === "versions").map((finding) => finding.severity)).toEqual([
      "warning",
    ]);
  });

  it("catches text that stands in two articles", () => {
    const long =
      "Kommunen skal senest i den ottende uge holde en samtale med den sygemeldte om sygdommen, arbejdet og mulighederne for at komme tilbage, og samtalen kan holdes på arbejdspladsen eller over telefonen efter aftale.";
    const put = (article: string) => article.replace(/(## Kort svar[^\n]*\n<!--[^\n]*\n)/, `$1${long}[^loven]\n\n`);
    expect(broken({ [duration]: put(durationArticle), [employer]: put(employerArticle) })).toContain(
      "error duplicates",
    );
  });

  it("tells of a passed review date without failing, since time alone breaks nothing", () => {
    const { findings } = checkKnowledge(smallKnowledge(), "2027-02-01");
    expect(findings.filter((finding) => finding.rule === "review").map((finding) => finding.severity)).toEqual([
      "warning",
      "warning",
      "warning",
    ]);
  });

  it("counts an inventory entry that nothing carries, and an article that claims one that is not there", () => {
    const coverage = { "coverage.yaml": "entries: { law: [dk-varighed-22-uger] }\nexceptions: []\n" };
    expect(broken(coverage)).not.toContain("error coverage");
    expect(broken(coverage, { coverage: true })).toContain("error coverage");
    const claimed = durationArticle.replace("reviewed:", "covers: [law:dk-varighed-22-uger]\nreviewed:");
    expect(broken({ ...coverage, [duration]: claimed }, { coverage: true })).not.toContain("error coverage");
    expect(broken({ [duration]: claimed }, { coverage: true })).toContain("error coverage");
  });
});
