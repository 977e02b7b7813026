/**
 * The form in which screening rules see a text: lower case, letters folded to a to z, words and
 * numbers parted by one space, the end of a sentence as `.` or `?`, a space first and last.
 */

const letterFoldings: readonly (readonly [RegExp, string])[] = [
  // Words that would become another word: dø (do), får (far), hår (har), år (ar), læge (lage).
  [/(?<!\p{L})d(?:ø|oe)(?!\p{L})/gu, "dxo"],
  [/(?<!\p{L})(f|h|)(?:å|aa)r(?!\p{L})/gu, "$1axr"],
  [/(?<!\p{L})l(?:æ|ae)ge/gu, "laxge"],
  [/æ|ä|ae/g, "a"],
  [/ø|ö|oe/g, "o"],
  [/å|aa/g, "a"],
];

/** Letters of other alphabets that look like ours; whoever swaps them wants to slip past a rule. */
const lookalikes: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  к: "k",
  м: "m",
  т: "t",
  в: "b",
  н: "h",
  α: "a",
  ο: "o",
  ε: "e",
  ι: "i",
  ρ: "p",
  ν: "v",
  τ: "t",
  κ: "k",
};
const lookalike = /[аеорсухіѕјкмтвнαοειρντκ]/g;

/** Lower case and the three ways of typing æ, ø and å made one. Lossy on purpose, the same for rules and texts. O(n). */
export function foldLetters(text: string): string {
  let folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(lookalike, (letter) => lookalikes[letter] ?? letter);
  for (const [pattern, replacement] of letterFoldings) folded = folded.replace(pattern, replacement);
  return folded.normalize("NFD").replace(/[̀-ͯ]/g, "");
}

const token = /[a-z0-9]+(?:[.,][0-9]+)*|[§%]|[.!:;\n]|\?/g;
const spelledOut = /(?<= )(?:[a-z] ){4,}/g;

/**
 * Folds and tokenises `text` for the rules: "Jeg KAN'T mere!" becomes " jeg kant mere . ".
 * Letters parted by blanks ("i g n o r e") are joined. O(n).
 */
export function prepareText(text: string): string {
  const tokens =
    foldLetters(text)
      .replace(/['’`´]/g, "")
      .match(token) ?? [];
  const joined = ` ${tokens.map((part) => (/^[.!:;\n]$/.test(part) ? "." : part)).join(" ")} `;
  return joined.replace(spelledOut, (run) => `${run.replaceAll(" ", "")} `);
}

/** The words of a prepared text, without sentence marks. */
export function preparedWords(prepared: string): string[] {
  return prepared.split(" ").filter((part) => part !== "" && part !== "." && part !== "?");
}
