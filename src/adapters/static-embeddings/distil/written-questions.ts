/** A question somebody wrote to teach with, and the passage that answers it. */
export interface WrittenQuestion {
  readonly passageId: string;
  readonly language: string;
  readonly text: string;
}

/**
 * Reads lines `passage id<TAB>language<TAB>question`. `name` tells where a fault lies.
 * Throws `TypeError` for a line of another shape. O(n).
 */
export function parseWrittenQuestions(text: string, name: string): WrittenQuestion[] {
  return text.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    const [passageId, language, question, ...rest] = line.split("\t").map((cell) => cell.trim());
    if (!passageId || !language || !question || rest.length)
      throw new TypeError(`${name}, line ${i + 1}: a passage's id, a language and a question are wanted.`);
    return [{ passageId, language, text: question }];
  });
}
