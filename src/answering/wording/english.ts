import type { Validity } from "../../domain/validity.ts";
import type { Jurisdiction } from "../../domain/vocabulary.ts";
import { formatDay } from "./format-day.ts";
import { sectionName } from "./section-name.ts";
import type { Wording } from "./wording.ts";

const en = formatDay("en");
const since = ({ from, fromYearOnly }: Validity) =>
  fromYearOnly ? `described in sources from ${from.slice(0, 4)}` : `from ${en(from)}`;
const replaced = ({ to, toYearOnly }: Validity) =>
  to && (toYearOnly ? `replaced no later than ${to.slice(0, 4)}` : `until ${en(to)}`);

const inDenmark = {
  urgent: "112",
  helpline: "Livslinien on 70 20 12 01",
  onCall: "the doctor on call (lægevagten; 1813 in the Copenhagen region)",
  certificate: "If a case in the municipality needs the judgement, ask for a medical certificate (lægeattest).",
  ask: "Ask your municipality (kommune) or trade union, or check borger.dk.",
  askAsStaff: "Check star.dk or retsinformation.dk, or ask the municipality's department for sickness benefit.",
  ownCase:
    "Ask your caseworker in the municipality (kommune), or your employer about what they have reported. You have a right to see your own file. If you disagree with a decision in Denmark, you can complain to the municipality within 4 weeks of receiving it.",
  caseAsStaff:
    "Ask the caseworker in the municipality (kommune), with the patient's consent. The patient has a right to see the file, and can complain to the municipality in Denmark within 4 weeks of receiving a decision.",
};
const inNorway: typeof inDenmark = {
  urgent: "113",
  helpline: "Mental Helse on 116 123",
  onCall: "the doctor on call (legevakt) on 116 117",
  certificate: "If a case with Nav needs the judgement, ask for a medical certificate (legeerklæring).",
  ask: "Ask Nav, your GP (fastlege) or your employer, or check nav.no.",
  askAsStaff: "Check nav.no or lovdata.no, or ask Nav.",
  ownCase:
    "Ask your counsellor at Nav, or log in at nav.no. You have a right to see your own file. If you disagree with a decision in Norway, you can complain to Nav within six weeks.",
  caseAsStaff:
    "Ask the counsellor at Nav, with the patient's consent. The patient has a right to see the file, and can complain to Nav in Norway within six weeks of a decision.",
};
/** Where nothing tells the country, what both need in a hurry; the rest is told for the likelier one. */
const unknownCountry: typeof inDenmark = {
  ...inDenmark,
  urgent: "112 (113 in Norway)",
  helpline: "Livslinien on 70 20 12 01 in Denmark, or Mental Helse on 116 123 in Norway",
  onCall: "the doctor on call (1813 in the Copenhagen region, 116 117 in Norway)",
  certificate: "If a case needs the judgement, ask for a medical certificate.",
};
const places = { DK: inDenmark, NO: inNorway } as const;
const placesOf = (country: Jurisdiction | null): typeof inDenmark => (country ? places[country] : unknownCountry);

export const english: Wording = {
  day: en,
  labels: {
    historic: (validity) =>
      `Earlier rule (${[since(validity), replaced(validity)].filter(Boolean).join(validity.fromYearOnly || validity.toYearOnly ? ", " : " ")})`,
    planned: (from) => `Planned from ${en(from)}, not in force yet`,
    proposal: (y) => `Proposal from ${y}, not a rule`,
    local: (place, y) => `Practice in ${place ?? "one place"} (${y}), not a national rule`,
    project: (place, y) => `Experience from a project${place ? ` in ${place}` : ""} (${y})`,
    research: (y) => `Study or analysis (${y})`,
    abroad: (country) => (country === "DK" ? "From Denmark, not a Norwegian rule" : "From Norway, not a Danish rule"),
    notYet: (validity, what) =>
      what === "new"
        ? `Did not exist then: the rule came into force on ${en(validity.from)}`
        : `Did not apply then: the rule as it is now came into force on ${en(validity.from)}`,
    inForce: (validity) =>
      validity.fromYearOnly ? `In force, ${since(validity)}` : `In force since ${en(validity.from)}`,
  },
  notices: {
    asOfToday: (day) => `The answer shows the rules as we know them on ${en(day)}.`,
    asOfGiven: (day) => `The answer shows the rules as they were on ${en(day)}. They may have changed since.`,
    historic: "Part of the answer is about earlier rules. They do not apply today.",
    planned: (where) => `Part of the answer is planned and does not apply yet. Check ${where}.`,
    checkAt: { DK: "star.dk or borger.dk", NO: "nav.no" },
    proposal: "Part of the answer is a proposal and not a rule in force.",
    localPractice: (place) => `This is practice in ${place ?? "one place"}. Other places may do otherwise.`,
    uncertain: (where) => `It is uncertain whether everything here is still current. Check ${where}.`,
    otherLanguage: "Part of the answer exists only in Danish or Norwegian and is shown as it stands.",
    otherJurisdiction: (jurisdiction) =>
      jurisdiction === "NO"
        ? "The answer is about Norway. The rules in Denmark are different."
        : "The answer is about Denmark. The rules in Norway are different.",
    notLegalAdvice: {
      DK: "This is general guidance. The municipality decides your case, and you can appeal its decision.",
      NO: "This is general guidance. Nav decides your case, and you can appeal its decision.",
    },
  },
  whichCountry: "The rules are different in Denmark and Norway. Which country is it about?",
  reckoning: {
    heading: (day, about) => `Counted from ${about ? "about " : ""}${en(day)}`,
    line: (label, day) => `${label}: ${en(day)}`,
  },
  comparison: {
    countries: { DK: "Denmark", NO: "Norway" },
    before: (when) => `Before ${when} (earlier rule)`,
    inYear: (y) => `In ${y} (earlier rule)`,
    today: "Today",
  },
  lawGap: {
    place: (reference, section, where) =>
      `I do not have the text of ${reference}, only what is told here about ${section}. Read the act at ${where} (in the original language).`,
    section: (reference, where) =>
      `${reference} is not in the sources I answer from. Read the act at ${where} (in the original language).`,
    name: (canonical) => sectionName(canonical, ", subsection ", ", number "),
    publishedAt: { DK: "retsinformation.dk", NO: "lovdata.no" },
  },
  partialIntro: "I did not find a complete answer, but this is about the subject:",
  replies: {
    clarify: () => "I would like to help, but I am not sure what you are asking about. What is it about?",
    "not-found": ({ country, isPatient }) =>
      `I do not have a safe answer to that, so I will not guess. ${isPatient ? placesOf(country).ask : placesOf(country).askAsStaff} You can also try asking in other words.`,
    "out-of-scope": () =>
      "I cannot answer that. I know about sickness benefit, sick leave, cancer rehabilitation and returning to work in Denmark and Norway. For other public matters try borger.dk (Denmark) or your municipality.",
    "own-case": ({ country, isPatient }) =>
      isPatient
        ? `I cannot see your case and have no access to any information about you. ${placesOf(country).ownCase}`
        : `I cannot see the case and have no access to any information about the patient. ${placesOf(country).caseAsStaff}`,
    medical: ({ country, isPatient }) => {
      const { urgent, onCall, certificate } = placesOf(country);
      return isPatient
        ? `A doctor must answer that. I cannot judge symptoms, medicine or treatment. Contact the hospital department that treats you or your own doctor (GP). Outside opening hours call ${onCall}. If it is urgent, call ${urgent}.`
        : `A doctor must judge that. I cannot judge diagnoses, symptoms, medicine or treatment. Ask the hospital department that treats the patient, or the patient's own doctor (GP). ${certificate} If it is urgent, call ${urgent}.`;
    },
    crisis: ({ country }) => {
      const { urgent, helpline } = placesOf(country);
      return `It sounds as if you or someone else may be in danger. Call ${urgent} if the danger is immediate. If you have thoughts of suicide, call ${helpline}. They listen, and you can be anonymous. You should not be alone with this: call someone you trust or your doctor.`;
    },
    "personal-data": () =>
      "Your question contains personal information. I have not used or kept it. Please remove ID numbers, names, phone numbers, e-mail and addresses, and ask again without them.",
    blocked: () =>
      "I cannot help with that. I only answer questions on sickness benefit, rehabilitation and work, from sources you can read yourself. Please ask a question about that.",
    error: () =>
      "Something went wrong on our side. Your question was not kept. Try again in a moment, or ask your municipality.",
  },
};
