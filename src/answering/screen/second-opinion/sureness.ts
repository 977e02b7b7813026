/** What the second opinion may raise. Personal data is left to the rules, which say where it stands. */
export type RaisedKind = "crisis" | "blocked" | "own-case" | "medical" | "out-of-scope";

/**
 * How sure the model must be to raise what the rules did not see. A crisis is raised on less than
 * even odds, since a cry not heard does most harm; but a help line shown to who asks for money is
 * no small fault, and tired people write short. Turning away an honest question costs an answer.
 */
export const surenessNeeded: Readonly<Record<RaisedKind, number>> = {
  crisis: 0.34,
  blocked: 0.18,
  "own-case": 0.3,
  medical: 0.2,
  "out-of-scope": 0.25,
};

/**
 * How sure it must be of a medical question that has no word for the body, an illness' signs, a
 * medicine, a treatment or an examination: seldom is it one.
 */
export const surenessWithoutMedicalWord = 0.5;

/**
 * How sure the model must be that a question is one we answer before it overrules signs that were
 * only added up. A rule that was met whole is never overruled, nor signs of an attack.
 */
export const surenessToOverrule = 0.97;

/** So sure that a question is none we answer is enough, though the kinds share it between them; then the likest is raised. */
export const surenessOfAny = 0.75;
