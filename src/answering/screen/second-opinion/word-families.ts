import { createPhraseTest } from "../phrase-test.ts";
import { death, pillsOrPoison, tonight, weapon } from "../rules/crisis-words.ts";
import { body, drug, examination, result, symptom, treatment } from "../rules/medical-words.ts";
import { acuteScale, attackScale, despairScale, ownCaseScale } from "../scales.ts";

/** Lists of words that the rules keep; a word the model never met counts by the list it stands in. */
const lists = Object.entries({
  body,
  drug,
  examination,
  result,
  symptom,
  treatment,
  death,
  pillsOrPoison,
  tonight,
  weapon,
}).map(([id, pattern]) => ({ id, shows: createPhraseTest([pattern]) }));
const medical = [body, drug, examination, result, symptom, treatment];

/** True when a prepared text names a part of the body, a symptom, a medicine, a treatment or an examination. Linear. */
export const hasMedicalWord: (prepared: string) => boolean = createPhraseTest(medical);

const scales = Object.entries({ despair: despairScale, acute: acuteScale, attack: attackScale, own: ownCaseScale });

/** The lists and signs of which a prepared text holds a word. Pure, linear in the text. */
export function wordFamilies(prepared: string): string[] {
  return [
    ...lists.filter(({ shows }) => shows(prepared)).map(({ id }) => id),
    ...scales.flatMap(([kind, scale]) => scale(prepared).ids.map((id) => `${kind} ${id}`)),
  ];
}
