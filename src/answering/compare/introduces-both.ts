import type { SelectedRun } from "../select.ts";
import { namesAny } from "./choose-rows.ts";
import type { Comparison } from "./gather-comparison.ts";
import { asksDifference, type ComparedPair } from "./read-comparison.ts";

/** Words of an opening text; more for a section that is about the difference itself. */
const mostWords = { told: 70, section: 130 };
const contrast =
  /(?<!\p{L})(?:mens|men|derimod|modsætning|forskel\p{L}*|forskjell\p{L}*|begge|while|whereas|but|both|differ\p{L}*)(?!\p{L})/iu;
const wordsOf = ({ units }: SelectedRun): number =>
  units.reduce((sum, unit) => sum + (unit.text.match(/\p{L}+|\d+/gu)?.length ?? 0), 0);

/**
 * What stands around a comparison: before it, one short text that sets the two sides against each
 * other; after it, what changed or will change. Nothing that the comparison says already.
 */
export function introducesBoth(
  selected: readonly SelectedRun[],
  pair: ComparedPair,
  comparison: Comparison,
): SelectedRun[] {
  const shown = new Set(
    [...comparison.rows.flatMap(({ cells }) => cells), ...comparison.sections.flat()].flatMap(({ units }) =>
      units.map((unit) => unit.text),
    ),
  );
  const namesBoth = (text: string) => pair.sides.every(({ names }) => namesAny(text, names));
  /** A passage about the difference as it is, of any other the sentences that tell it. */
  const against = (run: SelectedRun): SelectedRun[] => {
    if (run.role === "change" || run.standing !== "current") return [];
    const whole =
      asksDifference(run.passage.headings.at(-1) ?? "") && namesBoth(run.units.map(({ text }) => text).join(" "));
    if (whole) return wordsOf(run) <= mostWords.section ? [run] : [];
    const units = run.units.filter(
      ({ text, kind }) =>
        kind === "sentence" && namesBoth(text) && contrast.test(text) && !text.endsWith(":") && !shown.has(text),
    );
    // A run is cited from its first sentence to its last, so one sentence stands for those apart.
    const kept = units.slice(0, 1);
    return kept.length && wordsOf({ ...run, units: kept }) <= mostWords.told ? [{ ...run, units: kept }] : [];
  };
  const [opening] = pair.by === "time" ? [] : selected.flatMap(against);
  return [...(opening ? [opening] : []), ...comparison.changes];
}
