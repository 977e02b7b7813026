import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";

const fewest = 2;
const most = 4;
/** A document this much weaker than the best is no likely meaning. */
const relativeFloor = 0.4;
/** Both countries' best rules within this share of each other leave the country open. */
const countryTie = 0.8;

/** What people most often come for; offered where the hits name nothing that a reader would know. */
const commonQuestions: Readonly<Record<Language, readonly string[]>> = {
  da: [
    "Hvor længe kan jeg få sygedagpenge?",
    "Hvor meget får jeg i sygedagpenge?",
    "Hvilken hjælp kan jeg få fra kommunen ved kræft?",
    "Hvordan kommer jeg tilbage på arbejde på nedsat tid?",
  ],
  nb: [
    "Hvor lenge kan jeg få sykepenger?",
    "Hvor mye får jeg i sykepenger?",
    "Hva er gradert sykmelding?",
    "Hva kan kreftkoordinatoren hjelpe med?",
  ],
  en: [
    "How long can I get sickness benefit in Denmark?",
    "How much is sickness benefit in Denmark?",
    "Can I return to work part-time in Denmark?",
    "How long does sickness benefit last in Norway?",
  ],
};

/** A title without what stands behind a dash or in brackets, so that a choice is short. */
function shortTitle(title: string): string {
  const [head = title] = title.split(/ [-–] | \(/);
  return head.length >= 8 ? head : title;
}

/**
 * Two to four subjects that a vague question may mean: rules and pathways in force among the hits,
 * one a document and no two about the same side of the same benefit, best first. Each stands by
 * itself when sent back. Where fewer than two are found, and for readers of English, whose language
 * no title has, the questions people most often come with.
 */
export function clarifyChoices(hits: readonly RetrievalHit[], language: Language): string[] {
  const likely = hits.filter(
    ({ entry: { passage }, standing }) =>
      (passage.kind === "legislation" || passage.kind === "pathways") &&
      standing === "current" &&
      passage.language !== "en",
  );
  const floor = relativeFloor * (likely[0]?.score ?? 0);
  const subjects = new Set<string>();
  const choices: string[] = [];
  for (const { entry, score } of likely) {
    const { documentId, title, benefit, topics, jurisdiction, language: own } = entry.passage;
    // Danes read Danish titles about Norway; nobody is offered a title of the other country by chance.
    if (score < floor || (language !== own && jurisdiction === "DK") || (language === "da" && jurisdiction === "NO"))
      continue;
    const subject = `${benefit ?? ""} ${topics[0] ?? documentId}`;
    if (subjects.has(subject)) continue;
    subjects.add(subject);
    const choice = shortTitle(title);
    if (!choices.includes(choice)) choices.push(choice);
    if (choices.length === most) break;
  }
  return language === "en" || choices.length < fewest ? [...commonQuestions[language]] : choices;
}

const countryQuestions: Readonly<Record<Language, Readonly<Record<Jurisdiction, string>>>> = {
  da: { DK: "i Danmark", NO: "i Norge" },
  nb: { DK: "i Danmark", NO: "i Norge" },
  en: { DK: "in Denmark", NO: "in Norway" },
};

/**
 * The question once for each country, when the rules in force of both answer it about as well, so
 * that the answer depends on which is meant; [] otherwise, so that nobody is asked without need.
 * `hits` must have been found without a preference for either.
 */
export function countryChoices(question: string, hits: readonly RetrievalHit[], language: Language): string[] {
  const [danish, norwegian] = (["DK", "NO"] as const).map((country) =>
    hits.find(({ entry }) => entry.passage.jurisdiction === country),
  );
  const isRule = (hit: RetrievalHit) => hit.standing === "current" && hit.entry.passage.kind !== "practice";
  if (!danish || !norwegian || !isRule(danish) || !isRule(norwegian)) return [];
  const [lower, higher] = [danish.score, norwegian.score].toSorted((a, b) => a - b) as [number, number];
  if (lower < countryTie * higher) return [];
  const bare = question.replace(/[?!.\s]+$/u, "");
  return (["DK", "NO"] as const).map((country) => `${bare} ${countryQuestions[language][country]}?`);
}
