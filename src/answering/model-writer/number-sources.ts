import type { Passage } from "../../domain/passage.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { normaliseText } from "../../language/normalise.ts";
import type { TextUnit } from "../../language/sentences.ts";
import { escapeData } from "../../prompts/render-prompt.ts";
import { standingLabel } from "../compose.ts";
import { findAttack } from "../screen/attacks.ts";
import type { SelectedRun } from "../select.ts";
import { createFigureTokens, type FigureTokens } from "./figure-tokens.ts";

/** A sentence, or a whole list with the sentence that opens it, as a model may cite it. */
export interface NumberedSource {
  /** `S3` or, for a list, `L1`. */
  readonly id: string;
  readonly run: SelectedRun;
  readonly units: readonly TextUnit[];
  /** What the reader must know of its time; null for law in force. */
  readonly standing: string | null;
}

export interface NumberedSources {
  readonly byId: ReadonlyMap<string, NumberedSource>;
  /** The sources as the prompt shows them, escaped and with tokens for figures. */
  readonly text: string;
  readonly tokens: FigureTokens;
}

const countries = { DK: "Denmark", NO: "Norway" } as const;

/** The time and kind of a passage in words, without a figure that a model could copy. */
function statusInWords(passage: Passage, run: SelectedRun, asOfGiven: boolean): string {
  if (run.standing === "historic") return "an earlier rule that no longer applies";
  if (run.standing === "upcoming") return "planned, does not apply yet";
  switch (passage.validity.status) {
    case "proposal":
      return "a proposal, never a rule";
    case "local-practice":
      return `practice in one place${passage.place ? ` (${passage.place})` : ""}, not a national rule`;
    case "project":
      return `experience from a project${passage.place ? ` in ${passage.place}` : ""}, not a rule`;
    case "research":
      return "findings of a study, not a rule";
    default:
      return asOfGiven ? "the rule of the day asked about" : "applies now";
  }
}

/** Units in groups of one sentence each; a list stays whole, with the sentence before it that ends in a colon. */
function grouped(units: readonly TextUnit[]): TextUnit[][] {
  const groups: TextUnit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const goesOn =
      unit.kind === "list-item" &&
      previous !== undefined &&
      (previous.kind === "list-item" ? previous.block === unit.block : previous.text.endsWith(":"));
    if (goesOn) last?.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

/**
 * Numbers the sentences of the selected runs for a prompt. Sentences that read like instructions
 * to a model are left out: no rule needs them. O(n).
 */
export function numberSources(
  runs: readonly SelectedRun[],
  understood: { readonly language: Language; readonly asOfGiven: boolean },
): NumberedSources {
  const byId = new Map<string, NumberedSource>();
  const tokens = createFigureTokens();
  const show = (text: string) => tokens.protect(escapeData(normaliseText(text)).replace(/\s+/g, " ").trim());
  const shown: string[] = [];
  let sentences = 0;
  let lists = 0;
  for (const run of runs) {
    const { passage } = run;
    const standing = standingLabel(passage.validity, run.standing, passage.place, understood.language);
    const lines: string[] = [];
    for (const units of grouped(run.units)) {
      const text = units.map((unit) => unit.text).join(" ");
      if (findAttack(normaliseText(text), { rawText: text })) continue;
      const isList = units.some((unit) => unit.kind === "list-item");
      const id = isList ? `L${++lists}` : `S${++sentences}`;
      byId.set(id, { id, run, units, standing });
      lines.push(
        isList
          ? `[${id}] ${units.map((unit) => (unit.kind === "list-item" ? `- ${show(unit.text)}` : show(unit.text))).join("\n  ")}`
          : `[${id}] ${show(text)}`,
      );
    }
    if (!lines.length) continue;
    const about = [
      show(passage.headings.at(-1) ? `${passage.title}: ${passage.headings.at(-1)}` : passage.title),
      countries[passage.jurisdiction],
      show(statusInWords(passage, run, understood.asOfGiven)),
      ...(passage.benefit ? [`benefit: ${show(passage.benefit)}`] : []),
    ].join(" | ");
    shown.push(`<source about="${about.replace(/"/g, "'")}">\n${lines.join("\n")}\n</source>`);
  }
  return { byId, text: shown.join("\n"), tokens };
}
