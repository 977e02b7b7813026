import { acuteSigns } from "./rules/acute-signs.ts";
import { attackSigns } from "./rules/attack-signs.ts";
import { despairSigns } from "./rules/despair-signs.ts";
import { ownCaseSigns } from "./rules/own-case-signs.ts";
import { createSignScale } from "./signs.ts";

/** One scale for each kind of signs, shared so that a text is weighed once however many ask. */
export const despairScale = createSignScale(despairSigns);
export const acuteScale = createSignScale(acuteSigns);
export const attackScale = createSignScale(attackSigns);
export const ownCaseScale = createSignScale(ownCaseSigns);
