import type { LineProblem } from "./check-line.ts";

/** How one reply of the model went. */
export interface ReplyReport {
  readonly problems: readonly { line: number; problem: LineProblem }[];
  readonly raw: string;
  readonly lines: number;
}

const problemTexts: Readonly<Record<LineProblem, string>> = {
  "broken-json": "it was no JSON object of the wanted shape",
  "unknown-source": "it cited a number that no source has",
  "unknown-token": "it used a token that does not exist",
  "bare-figure": "it wrote a digit, a § or an address instead of a token",
  markup: "it contained markup or other text that is not a plain sentence",
  "no-sentence": "it was no statement that ends in a full stop",
  "foreign-language": "it was in another language",
  "mixed-status": "it mixed sources of different status",
  repeated: "it repeated a sentence",
  "no-citation": "it cited nothing",
  "unknown-citation": "it cited a number that no source has",
  "quote-not-in-source": "its quotation is not in the source",
  "number-not-in-quote": "a figure, or what it counts, is not that of the cited sentences",
  "link-not-in-quote": "an address is not in the cited sentences",
  "country-changed": "it was about another country than the cited sentences",
  "benefit-changed": "it was about another benefit than the cited sentences",
  "negation-changed": "it lost or added a negation",
  "modal-changed": "it changed can, must, may or should",
  "time-changed": "it changed the time, or left out that something is planned, proposed or uncertain",
  "subject-changed": "it changed who does what",
  "words-not-in-quote": "it said things in words that the cited sentences do not have",
};

/** The one word for a reply that does not stand by itself; null when all of it held. */
export function reasonOf(report: ReplyReport, accepted: number): string | null {
  if (accepted > 0 && !report.problems.length) return null;
  if (!report.lines) return report.raw.trim() ? "broken-output" : "empty";
  const kinds = new Set(report.problems.map(({ problem }) => problem));
  const [only] = kinds;
  if (kinds.size === 1 && only === "broken-json") return "broken-output";
  if (kinds.size === 1 && only === "foreign-language") return "foreign-language";
  return "rejected";
}

/** What was wrong, in words for the model, without repeating what it wrote. */
export function problemList(report: ReplyReport): string {
  if (!report.problems.length) return "- there was no sentence that answers the question from the sources";
  return report.problems
    .slice(0, 8)
    .map(({ line, problem }) => `- line ${line}: ${problemTexts[problem]}`)
    .join("\n");
}
