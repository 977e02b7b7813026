import type { Contact, Notice, NoticeKind, Outcome, RelatedPassage } from "../domain/answer.ts";
import type { Passage } from "../domain/passage.ts";
import { isLaw, type Standing } from "../domain/validity.ts";
import type { Audience, Jurisdiction, Language } from "../domain/vocabulary.ts";
import type { ContactEntry } from "../knowledge/article-schema.ts";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { passageUrl } from "./compose.ts";
import type { UnderstoodQuestion } from "./understand/understand-question.ts";
import { words } from "./wording/wording.ts";

interface Cited {
  readonly passage: Passage;
  readonly standing: Standing;
}

/** What the reader must know beside the answer: its date, its kind, how sure it is. */
export function noticesFor(cited: readonly Cited[], question: UnderstoodQuestion): Notice[] {
  const text = words(question.language).notices;
  const notices: Notice[] = [];
  const add = (kind: NoticeKind, message: string) => {
    if (!notices.some((notice) => notice.kind === kind)) notices.push({ kind, text: message });
  };
  const law = cited.filter(({ passage }) => isLaw(passage.validity.status));
  if (law.length) add("as-of", question.asOfGiven ? text.asOfGiven(question.asOf) : text.asOfToday(question.asOf));
  for (const { passage, standing } of cited) {
    if (standing === "historic") add("historic", text.historic);
    // On an earlier day what came later is no plan: it is told as what did not exist yet.
    if (standing === "upcoming" && !question.asOfGiven)
      add("planned", text.planned(text.checkAt[passage.jurisdiction]));
    if (passage.validity.status === "proposal") add("proposal", text.proposal);
    if (passage.validity.status === "local-practice" || (passage.validity.status === "project" && passage.place))
      add("local-practice", text.localPractice(passage.place));
    // A plan is uncertain by nature and has its own notice.
    if (passage.validity.certainty === "uncertain" && standing !== "upcoming")
      add("uncertain", text.uncertain(text.checkAt[passage.jurisdiction]));
    if (passage.language !== question.language) add("other-language", text.otherLanguage);
  }
  const countries = new Set(cited.map(({ passage }) => passage.jurisdiction));
  const [country] = countries;
  const expected: Jurisdiction = question.language === "nb" ? "NO" : "DK";
  if (country && countries.size === 1 && (country !== expected || question.language === "en"))
    add("other-jurisdiction", text.otherJurisdiction(country));
  const rule = law.find(({ standing }) => standing === "current");
  if (rule) add("not-legal-advice", text.notLegalAdvice[rule.passage.jurisdiction]);
  return notices;
}

/** What decides whom a reader is told to turn to. */
export interface ContactOccasion {
  readonly outcome: Outcome;
  /** Null when nothing tells: then the places of both countries. */
  readonly country: Jurisdiction | null;
  readonly language: Language;
  readonly audience: Audience;
  /** What the answer is about; empty without one. */
  readonly topics?: readonly string[];
  /** True for an answer on what others have found or tried, which no office decides. */
  readonly isExperience?: boolean;
}

/** What is not ours, or not a question, is nobody's we know. */
const withoutContacts: ReadonlySet<Outcome> = new Set(["out-of-scope", "clarify", "blocked"]);
const mostContacts = 3;

/** Places to turn to for this reader: by outcome first, then by what the cited passages are about. */
export function contactsFor(contacts: readonly ContactEntry[], occasion: ContactOccasion): Contact[] {
  const { outcome, country, language, audience, topics = [], isExperience = false } = occasion;
  if (withoutContacts.has(outcome)) return [];
  const wanted = outcome === "answered" || outcome === "partial" ? topics : [outcome];
  // Staff who ask about studies and projects want who knows of them, not who decides a case.
  const onlyKnowledge = isExperience && audience !== "citizen";
  const near = contacts.filter(
    (contact) =>
      (country === null || contact.jurisdiction === country) &&
      (contact.audience ?? [audience]).includes(audience) &&
      (!onlyKnowledge || contact.gives === "knowledge"),
  );
  const matching = near.filter((contact) => contact.when.some((when) => wanted.includes(when)));
  const found = matching.length ? matching : near.filter((contact) => contact.when.includes("default"));
  return found.slice(0, country === null ? 2 * mostContacts : mostContacts).map((contact) => ({
    name: contact.name[language],
    for: contact.for[language],
    ...(contact.phone ? { phone: contact.phone } : {}),
    ...(contact.url ? { url: contact.url } : {}),
  }));
}

const mostRelated = 4;

/**
 * Other passages on the matter that the answer did not use, one a document; half of them from
 * `elsewhere` when there is something.
 */
export function relatedTo(
  hits: readonly RetrievalHit[],
  citedDocuments: ReadonlySet<string>,
  language: Language,
  elsewhere: readonly RetrievalHit[] = [],
): RelatedPassage[] {
  const related = elsewhere.length ? relatedTo(elsewhere, citedDocuments, language).slice(0, mostRelated / 2) : [];
  const seen = new Set(citedDocuments);
  for (const { entry, score } of hits) {
    const { passage } = entry;
    if (seen.has(passage.documentId) || score < 0.35 * (hits[0]?.score ?? 0)) continue;
    if (passage.language === "en" && language !== "en") continue;
    seen.add(passage.documentId);
    const { passageId, title, titleLanguage = passage.language } = passage;
    related.push({ passageId, title, language: titleLanguage, url: passageUrl(passage) });
    if (related.length === mostRelated) break;
  }
  return related;
}
