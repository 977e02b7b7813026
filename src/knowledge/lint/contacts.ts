import { outcomes } from "../../domain/answer.ts";
import { type Finding, finder, type LintRule } from "./finding.ts";

/** Every contact has an id of its own and is shown by something that can happen. */
export const contactsAreShown: LintRule = ({ contacts, articles }) => {
  const findings: Finding[] = [];
  const { error } = finder("contacts", findings);
  const known = new Set<string>(["default", ...outcomes, ...articles.flatMap(({ frontMatter }) => frontMatter.topics)]);
  const ids = new Set<string>();
  for (const { id, when } of contacts) {
    if (ids.has(id)) error("contacts.yaml", 1, `two contacts are called "${id}"`);
    ids.add(id);
    for (const occasion of when)
      if (!known.has(occasion))
        error("contacts.yaml", 1, `"${id}" waits for "${occasion}", which is no outcome and no article's topic`);
  }
  return findings;
};
