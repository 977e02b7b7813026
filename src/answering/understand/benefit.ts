import type { Jurisdiction } from "../../domain/vocabulary.ts";
import { wholeWords } from "./whole-words.ts";

/**
 * The benefits whose limits must not be lent to one another, by the names that `benefit:` has in the
 * articles. The last four have no article of their own and are told apart all the same.
 */
export const benefits = [
  "sygedagpenge",
  "sykepenger",
  "aap",
  "ressourceforloebsydelse",
  "foertidspension",
  "ufoeretrygd",
  "fleksjob",
  "seniorpension",
  "plejevederlag",
  "kontanthjaelp",
  "dagpenge",
  "folkepension",
  "efterloen",
  "barselsdagpenge",
] as const;
export type Benefit = (typeof benefits)[number];

const names: readonly (readonly [Benefit, RegExp])[] = (
  [
    ["seniorpension", "senior ?pension\\p{L}*"],
    [
      "foertidspension",
      "førtids ?pension\\p{L}*|invalidepension\\p{L}*|early retirement(?: pension)?|disability pension",
    ],
    ["ufoeretrygd", "uføre(?:trygd|pensjon|trygda)?\\p{L}*|disability benefit"],
    [
      "ressourceforloebsydelse",
      "re(?:s)?sourceforløb\\p{L}*|jobafklaring\\p{L}*|job clarification|resource (?:course|process)\\p{L}*",
    ],
    ["plejevederlag", "plejevederlag\\p{L}*|plejeorlov\\p{L}*|pleiepeng\\p{L}*|care (?:allowance|leave)"],
    ["aap", "aap|arbeidsavklaring\\p{L}*|attføringspeng\\p{L}*|work assessment allowance"],
    ["kontanthjaelp", "kontanthjælp\\p{L}*|uddannelseshjælp\\p{L}*|cash benefit\\p{L}*|social assistance"],
    ["fleksjob", "fle(?:ks|x)[ -]?job\\p{L}*|fastholdelsesfle(?:ks|x)job\\p{L}*"],
    [
      "barselsdagpenge",
      "barsel(?:s(?:dag)?peng\\p{L}*)|barselsorlov|foreldrepeng\\p{L}*|maternity (?:pay|benefit|leave)",
    ],
    ["folkepension", "folkepension(?:en)?|alderspensjon\\p{L}*|old[- ]age pension|state pension"],
    ["efterloen", "efterløn\\p{L}*"],
    ["sykepenger", "s[yj]u?ke?peng\\p{L}*|norwegian (?:sickness benefit|sick pay)"],
    ["sygedagpenge", "syge?(?:dag\\p{L}{0,2})?peng\\p{L}*|syge dagpenge|danish (?:sickness benefit|sick pay)"],
    ["dagpenge", "(?:arbejdsløsheds)?dagpenge(?:ne)?|dagpeng(?:er|ene)|unemployment benefit"],
  ] as const
).map(([benefit, source]) => [benefit, wholeWords(source, "giu")]);

const sicknessBenefit = wholeWords("sick(?:ness)?(?: leave)? (?:benefits?|pay|allowance|money)");

/**
 * The benefits a text names, in the order they are named. "Sickness benefit" is the country's own,
 * and so is a bokmål word for it where Denmark is meant ("sykepenger i Danmark"). O(n).
 */
export function benefitsNamed(text: string, jurisdiction: Jurisdiction | null): Benefit[] {
  const found = new Map<Benefit, number>();
  let left = text;
  for (const [benefit, pattern] of names) {
    const at = left.search(pattern);
    if (at < 0) continue;
    found.set(benefit, at);
    // What is read is taken out, so that "syge dagpenge" is not also "dagpenge".
    left = left.replace(pattern, (read) => " ".repeat(read.length));
  }
  const english = text.search(sicknessBenefit);
  if (english >= 0 && !found.has("sygedagpenge") && !found.has("sykepenger"))
    found.set(jurisdiction === "NO" ? "sykepenger" : "sygedagpenge", english);
  const swap = (from: Benefit, to: Benefit): void => {
    const at = found.get(from);
    if (at === undefined || found.has(to)) return;
    found.delete(from);
    found.set(to, at);
  };
  if (jurisdiction === "DK") {
    swap("sykepenger", "sygedagpenge");
    swap("ufoeretrygd", "foertidspension");
  }
  if (jurisdiction === "NO") {
    swap("sygedagpenge", "sykepenger");
    swap("foertidspension", "ufoeretrygd");
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([benefit]) => benefit);
}

/** The one benefit that a text is about; null when it names none or more than one. */
export function benefitOf(text: string, jurisdiction: Jurisdiction | null): Benefit | null {
  const named = benefitsNamed(text, jurisdiction);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const received = /(?:^|[^\p{L}])(?:er|går|gaar|am|i'm|im)\s+(?:på|paa|i|on)\s+$/iu;
const sickness: ReadonlySet<Benefit> = new Set(["sygedagpenge", "sykepenger"]);

/**
 * The one benefit whose rules are asked for. "Er på dagpenge, blev indlagt i går" tells what somebody
 * lives on; the rules asked for may be another benefit's. Being on sickness benefit is the subject itself.
 */
export function benefitAsked(text: string, jurisdiction: Jurisdiction | null): Benefit | null {
  const benefit = benefitOf(text, jurisdiction);
  if (benefit === null || sickness.has(benefit)) return benefit;
  const pattern = names.find(([name]) => name === benefit)?.[1];
  const at = pattern ? text.search(pattern) : -1;
  return at > 0 && received.test(text.slice(0, at)) ? null : benefit;
}
