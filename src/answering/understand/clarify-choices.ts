import type { Jurisdiction, Language } from "../../domain/vocabulary.ts";
import type { RetrievalHit } from "../../retrieval/retrieve.ts";

const fewest = 2;
const most = 4;
/** A document this much weaker than the best is no likely meaning. */
const relativeFloor = 0.45;
/** Both countries' best passages within this share of each other leave the country open. */
const countryTie = 0.85;

/** A title without what stands behind a dash or colon, so that a choice is short. */
function shortTitle(title: string): string {
  const [head = title] = title.split(/ [-–] |: /);
  return head.length >= 4 ? head : title;
}

/**
 * Two to four subjects that a vague question may mean, one a document and no two of the same
 * benefit, best first; [] when the hits leave nothing to choose between. Each choice is a question
 * that stands by itself when sent back.
 */
export function clarifyChoices(hits: readonly RetrievalHit[], language: Language): string[] {
  const floor = relativeFloor * (hits[0]?.score ?? 0);
  const documents = new Set<string>();
  const subjects = new Set<string>();
  const choices: string[] = [];
  for (const { entry, score } of hits) {
    const { documentId, title, benefit, topics, jurisdiction, validity } = entry.passage;
    if (score < floor || documents.has(documentId) || validity.status === "proposal" || validity.status === "repealed") continue;
    documents.add(documentId);
    // Two rules about the length of the same benefit are one choice to somebody who asked in one word.
    const subject = `${jurisdiction} ${benefit ?? ""} ${topics[0] ?? documentId}`;
    if (subjects.has(subject)) continue;
    subjects.add(subject);
    const choice = shortTitle(title);
    if (!choices.includes(choice)) choices.push(choice);
    if (choices.length === most) break;
  }
  if (choices.length < fewest) return [];
  return choices.map((choice) => (language === "en" ? `What is ${choice}?` : language === "nb" ? `Hva er ${choice}?` : `${choice}?`));
}

const countryQuestions: Readonly<Record<Language, Readonly<Record<Jurisdiction, string>>>> = {
  da: { DK: "i Danmark", NO: "i Norge" },
  nb: { DK: "i Danmark", NO: "i Norge" },
  en: { DK: "in Denmark", NO: "in Norway" },
};

/**
 * The question once for each country, when both countries' passages answer it about as well; []
 * when one of them clearly does, so that nobody is asked without need.
 */
export function countryChoices(question: string, hits: readonly RetrievalHit[], language: Language): string[] {
  const bestOf = (country: Jurisdiction): number =>
    Math.max(0, ...hits.filter(({ entry }) => entry.passage.jurisdiction === country).map(({ score }) => score));
  const [danish, norwegian] = [bestOf("DK"), bestOf("NO")];
  if (Math.min(danish, norwegian) < countryTie * Math.max(danish, norwegian) || danish === 0) return [];
  const bare = question.replace(/[?!.\s]+$/u, "");
  return (["DK", "NO"] as const).map((country) => `${bare} ${countryQuestions[language][country]}?`);
}
