import { type IsoDate, standingOn, type Validity } from "../../../domain/validity.ts";
import type { Language } from "../../../domain/vocabulary.ts";
import type { DialogueTexts } from "../texts/dialogue-texts.ts";
import { fill } from "../texts/fill.ts";
import { dayText } from "./day-text.ts";

/** How a text stands for a reader today: one word that also names its colour. */
export type ShownStanding = "current" | "historic" | "planned" | "proposal" | "local-practice" | "project" | "research";

export function shownStanding(validity: Validity, today: IsoDate): ShownStanding {
  switch (standingOn(validity, today)) {
    case "current":
      return "current";
    case "historic":
      return "historic";
    case "upcoming":
      return "planned";
    default:
      return validity.status as ShownStanding; // what is undated keeps its own status
  }
}

const templates: Readonly<Record<ShownStanding, keyof DialogueTexts>> = {
  current: "validInForce",
  historic: "validHistoric",
  planned: "validPlanned",
  proposal: "validProposal",
  "local-practice": "validLocal",
  project: "validProject",
  research: "validResearch",
};

/** A passage's validity as a sentence without a full stop: "Gælder nu, siden 1. juli 2014". */
export function validityWords(validity: Validity, today: IsoDate, texts: DialogueTexts, language: Language): string {
  const standing = shownStanding(validity, today);
  const { from, to, fromYearOnly, toYearOnly } = validity;
  const at = (template: keyof DialogueTexts, day: IsoDate) =>
    fill(texts[template], { day: dayText(day, language), year: day.slice(0, 4) });
  const start = standing === "current" && to === null ? "validSince" : "validFrom";
  const words = fill(texts[templateOf(validity, standing)], {
    from: standing === "planned" ? dayText(from, language) : at(fromYearOnly ? "validFromSources" : start, from),
    to: to === null ? "" : at(toYearOnly ? "validReplaced" : "validTo", to),
    year: from.slice(0, 4),
  });
  return validity.certainty === "uncertain" ? `${words}. ${texts.validUncertain}` : words;
}

function templateOf({ to, fromYearOnly, toYearOnly }: Validity, standing: ShownStanding): keyof DialogueTexts {
  if (standing === "current" && to !== null) return "validUntil";
  // Since when it held and until when is known by the years of sources only.
  return standing === "historic" && (fromYearOnly || toYearOnly) ? "validEarlier" : templates[standing];
}
