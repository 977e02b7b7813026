import type { Audience } from "../../domain/vocabulary.ts";
import { wholeWords } from "./whole-words.ts";

const professional = wholeWords(
  "(?:jeg er|i am|i'm|som|as a)\\s+(?:\\p{L}+\\s+)?(?:sygeplejerske|sykepleier|læge|lege|socialrådgiver|sosionom|fysioterapeut|ergoterapeut|sagsbehandler|saksbehandler|jobkonsulent|psykolog|nurse|doctor|gp|social worker|caseworker)|(?:min|vores|en|vår) pa(?:t|s)ient|mine patienter|mine pasienter|my patients?|borgeren sidder",
);
const coordinator = wholeWords(
  "(?:jeg er|i am|som|as a)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}*koordinator|coordinator|projektleder|leder af|chefkonsulent)",
);

/** Who asks, when the words say so ("jeg er sygeplejerske", "min patient"); null otherwise. */
export function audienceInWords(text: string): Audience | null {
  if (coordinator.test(text)) return "coordinator";
  return professional.test(text) ? "professional" : null;
}
