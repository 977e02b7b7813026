import { addDays, isLaw } from "../../domain/validity.ts";
import { type Finding, finder, type LintRule } from "./finding.ts";

/** The versions of a rule follow each other without overlap or hole, and their status fits the calendar. */
export const versionsFitTogether: LintRule = ({ articles }, day) => {
  const findings: Finding[] = [];
  const { error, warning } = finder("versions", findings);
  for (const { path, frontMatter, sections } of articles) {
    const ids = new Set<string>();
    for (const version of frontMatter.versions) {
      if (ids.has(version.id)) error(path, 1, `two versions are called "${version.id}"`);
      ids.add(version.id);
      if (version.to !== null && version.to <= version.from)
        error(path, 1, `version "${version.id}" ends before it begins`);
      if (version.status === "repealed" && (version.to === null || version.to > day))
        error(path, 1, `version "${version.id}" is repealed but has no end in the past`);
      if (version.status === "in-force" && version.to !== null && version.to <= day)
        error(path, 1, `version "${version.id}" is in force but ended ${version.to}`);
      if (version.status === "in-force" && version.from > day)
        error(path, 1, `version "${version.id}" is in force but begins ${version.from}; call it planned`);
      if (version.status === "planned" && version.from <= day)
        warning(path, 1, `version "${version.id}" is planned but its day has come: confirm or correct it`);
      if (!sections.some((section) => section.versionId === version.id))
        error(path, 1, `version "${version.id}" has no section`);
    }
    const law = frontMatter.versions
      .filter((version) => isLaw(version.status))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    law.slice(1).forEach((version, index) => {
      const before = law[index];
      if (!before) return;
      // An open rule with a plan behind it is no overlap: the plan may never become law.
      if (before.to === null && version.status === "planned") return;
      if (before.to === null || before.to > version.from)
        error(path, 1, `versions "${before.id}" and "${version.id}" overlap`);
      else if (before.to < version.from)
        error(path, 1, `hole between "${before.id}" (to ${before.to}) and "${version.id}" (from ${version.from})`);
    });
  }
  return findings;
};

/** What marks a text as telling of the past, a proposal or a plan. Stems in Danish, bokmål and English. */
const markers = {
  repealed:
    /\b(før|tidligere|dengang|indtil|frem til|til og med|siden da|var|havde|gjaldt|kunne|skulle|blev|fik|fandtes|hadde|ble|fantes|gjaldt|måtte|før|inntil|was|were|had|until|before|used to|formerly|could)\b/i,
  proposal:
    /\b(forsl|foresl|forslo|foreslå|ville|proposed|proposal|suggest|anbefal|lagde op til|la fram|ønskede|plan)/i,
  planned: /\b(plan|vent|forvent|forvæn|expected|venter|lægger op|legger opp|kommer til)/i,
} as const;

const year = /\b(19|20)\d\d\b/;

/** A section bound to a repealed, proposed or planned version says so in its own words. */
export const tenseFitsStatus: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("tense", findings);
  for (const { path, frontMatter, sections } of articles) {
    const versions = new Map(frontMatter.versions.map((version) => [version.id, version]));
    for (const section of sections) {
      const status = versions.get(section.versionId)?.status;
      if (status !== "repealed" && status !== "proposal" && status !== "planned") continue;
      if (!section.text) continue;
      if (!markers[status].test(section.text))
        error(path, section.line, `"${section.heading}" tells a ${status} version without saying so`);
      if (!year.test(`${section.heading} ${section.text}`))
        error(path, section.line, `"${section.heading}" tells a ${status} version without a year`);
    }
  }
  return findings;
};

/** Review dates are in order; a date that has passed is told but does not fail, since time alone breaks nothing. */
export const reviewDates: LintRule = ({ articles }, day) => {
  const findings: Finding[] = [];
  const { error, warning } = finder("review", findings);
  for (const { path, frontMatter } of articles) {
    if (frontMatter.reviewBy < frontMatter.reviewed) error(path, 1, "reviewBy is before reviewed");
    if (frontMatter.reviewed > addDays(day, 1)) error(path, 1, "reviewed lies in the future");
    if (frontMatter.reviewBy < day) warning(path, 1, `should have been reviewed by ${frontMatter.reviewBy}`);
  }
  return findings;
};
