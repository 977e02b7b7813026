import type { FileSet } from "../knowledge/knowledge-base.ts";

const frontMatter = (fields: {
  id: string;
  title: string;
  versions: string;
  jurisdiction?: string;
  language?: string;
  audience?: string;
  questions?: string[];
}) => `---
id: ${fields.id}
title: ${fields.title}
type: rule
language: ${fields.language ?? "da"}
jurisdiction: "${fields.jurisdiction ?? "DK"}"
audience: [${fields.audience ?? "citizen, professional"}]
topics: [varighed]
questions:
${(fields.questions ?? [`hvad er reglen om ${fields.id}`, `spørgsmål to om ${fields.id}`, `tredje spørgsmål om ${fields.id}`]).map((question) => `  - ${question}`).join("\n")}
sources:
  - id: loven
    place: § 24
reviewed: 2026-11-01
reviewBy: 2027-01-15
versions:
${fields.versions}
---
`;

/** A rule with an earlier, a current and a planned version. */
export const durationArticle = `${frontMatter({
  id: "dk-varighed",
  title: "Hvor længe man kan få sygedagpenge",
  questions: [
    "hvor længe kan jeg få sygepenge",
    "hvornår stopper mine sygedagpenge",
    "how long can I get sickness benefit",
  ],
  versions: `  - { id: v2014, from: 2014-07-01, to: null, status: in-force, certainty: seen, sources: [loven] }
  - { id: v2006, from: 2006-07-03, to: 2014-07-01, status: repealed, certainty: seen, sources: [loven] }
  - { id: v2027, from: 2027-01-01, to: null, status: planned, certainty: uncertain, sources: [loven] }`,
})}
## Kort svar {version=v2014}
<!-- asked: hvor mange uger kan jeg være syg -->
Du kan få sygedagpenge i 22 uger inden for 9 måneder (reglen siden 2014). Kommunen skal se på, om sygedagpengene kan forlænges.[^loven]

## Forlængelse {version=v2014}
<!-- asked: kan det blive længere -->
Loven har 3 grunde til forlængelse:

- Arbejdsevnen skal afklares.
- Du er i lægebehandling.
- Sygdommen er livstruende og alvorlig.[^loven]

## Sådan var det før 2014 {version=v2006}
<!-- asked: hvad gjaldt dengang -->
Før 1. juli 2014 var grænsen 52 uger inden for 18 måneder.[^loven]

## Planlagt i 2027 {version=v2027}
<!-- asked: hvad sker der næste år -->
Det er planlagt, at satsen bliver lavere fra 1. januar 2027.[^loven]

## In short, in English {version=v2014 lang=en}
<!-- asked: how long is sickness benefit -->
You can get sickness benefit (sygedagpenge) for 22 weeks within 9 months in Denmark.[^loven]
`;

export const employerArticle = `${frontMatter({
  id: "dk-arbejdsgiver",
  title: "Hvad arbejdsgiveren betaler",
  versions: "  - { id: v2012, from: 2012-01-02, to: null, status: in-force, certainty: seen, sources: [loven] }",
})}
## Kort svar
<!-- asked: hvem betaler de første uger -->
Arbejdsgiveren betaler de første 30 kalenderdage. Se [varigheden](dk-varighed.md#kort-svar).[^loven]
`;

export const norwegianArticle = `${frontMatter({
  id: "no-sykepenger",
  title: "Hvor lenge man får sykepenger",
  jurisdiction: "NO",
  language: "nb",
  versions: "  - { id: v2008, from: 2008-01-01, to: null, status: in-force, certainty: seen, sources: [loven] }",
})}
## Kort svar
<!-- asked: hvor lenge kan jeg være sykmeldt -->
Du kan få sykepenger i inntil 52 uker i Norge.[^loven]
`;

/** Three articles and what belongs to them: a whole knowledge folder small enough to reason about. */
export function smallKnowledge(changes: Readonly<Record<string, string | null>> = {}): FileSet {
  const files: Record<string, string> = {
    "legislation/dk-varighed.md": durationArticle,
    "legislation/dk-arbejdsgiver.md": employerArticle,
    "legislation/no-sykepenger.md": norwegianArticle,
    "sources.yaml": `- { id: loven, title: "Lov om sygedagpenge", publisher: "Retsinformation", year: 2025, jurisdiction: DK, kind: law, where: "retsinformation.dk" }\n`,
    "contacts.yaml": `- id: kommunen
  jurisdiction: DK
  name: { da: "Din kommune", nb: "Kommunen din", en: "Your municipality" }
  for: { da: "din sag", nb: "saken din", en: "your case" }
  when: [default, varighed]
`,
    "coverage.yaml": "entries: {}\nexceptions: []\n",
    "lexicon/test.yaml": `- { term: sygedagpenge, also: [sygepenge], nb: [sykepenger], en: [sickness benefit] }\n`,
  };
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return new Map(Object.entries(files));
}
