/** What the second opinion may raise. Personal data is left to the rules, which say where it stands. */
export type RaisedKind = "crisis" | "blocked" | "own-case" | "medical" | "out-of-scope";

/**
 * How sure the model must be to raise what the rules did not see. Crisis needs least: a help line
 * too many does less harm than a cry not heard. Turning away an honest question costs an answer.
 */
export const surenessNeeded: Readonly<Record<RaisedKind, number>> = {
  crisis: 0.2,
  blocked: 0.4,
  "own-case": 0.75,
  medical: 0.35,
  "out-of-scope": 0.5,
};

/**
 * How sure the model must be that a question is one we answer before signs that were only added up
 * are overruled. A rule that was met whole is never overruled.
 */
export const surenessToOverrule = { crisis: 0.99, "own-case": 0.97 } as const;
