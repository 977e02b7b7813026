import { type Finding, finder, type LintRule } from "./finding.ts";

/**
 * LIX, the Scandinavian reading level: words per sentence plus the percentage of words of
 * more than six letters (Björnsson, 1968). 25 is a children's book, 35 easy, 45 a newspaper, 55 a statute.
 */
export function lix(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!words.length) return 0;
  const sentences = Math.max(1, text.split(/[.!?:]+\s|\n+/).filter((part) => /\p{L}/u.test(part)).length);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}

const hardForCitizens = 52;
const aimForCitizens = 45;

/** Citizen sections read easily. The field's own words are long (sygedagpenge), so the bounds allow for them. */
export const citizenTextIsPlain: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { error, warning } = finder("reading-level", findings);
  for (const { path, sections } of articles) {
    for (const section of sections) {
      if (section.language === "en" || !section.audience.includes("citizen")) continue;
      if ((section.text.match(/\p{L}+/gu)?.length ?? 0) < 25) continue;
      const level = lix(section.text);
      const forCitizensAlone = section.audience.length === 1;
      if (forCitizensAlone && level > hardForCitizens)
        error(path, section.line, `"${section.heading}" has LIX ${level.toFixed(0)}, too hard for a citizen`);
      else if (level > aimForCitizens + (forCitizensAlone ? 0 : 8))
        warning(path, section.line, `"${section.heading}" has LIX ${level.toFixed(0)}`);
    }
  }
  return findings;
};

/** Each article can be found and read by those who ask in everyday words or in English. */
export const sectionsCanBeFound: LintRule = ({ articles }) => {
  const findings: Finding[] = [];
  const { warning } = finder("asked", findings);
  for (const { path, sections, frontMatter } of articles) {
    for (const section of sections)
      if (section.text && !section.asked.length)
        warning(path, section.line, `"${section.heading}" has no "asked" line`);
    if (frontMatter.language !== "en" && !sections.some((section) => section.language === "en"))
      warning(path, 1, "no English section");
  }
  return findings;
};
