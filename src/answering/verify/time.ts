import type { CheckedToken } from "./analyse-text.ts";

type Tense = "present" | "past";

/** Verbs whose tenses no ending tells apart: present forms, then past forms; the first word names the verb. */
const irregular: readonly (readonly [string, string])[] = [
  ["skal", "skulle"],
  ["kan", "kunne"],
  ["må", "måtte"],
  ["bør", "burde"],
  ["er", "var"],
  ["har", "havde hadde"],
  ["bliver blir", "blev ble"],
  ["får", "fik fikk"],
  ["går", "gik gikk"],
  ["gælder gjelder", "gjaldt"],
  ["tager tar", "tog tok"],
  ["giver gir", "gav gav"],
  ["holder", "holdt"],
  ["vil", "ville"],
  ["is are", "was were"],
  ["have has", "had"],
  ["gets get", "got"],
  ["pays pay", "paid"],
  ["ends end", "ended"],
  ["lasts last", "lasted"],
];
const forms: ReadonlyMap<string, { tense: Tense; verb: string }> = new Map(
  irregular.flatMap(([present, past]) => {
    const verb = present.split(" ")[0] as string;
    const entries = (list: string, tense: Tense) =>
      list.split(" ").map((form): [string, { tense: Tense; verb: string }] => [form, { tense, verb }]);
    return [...entries(present, "present"), ...entries(past, "past")];
  }),
);
/** These say the sentence's time by themselves, whichever verb the quotation has. */
const auxiliaries = new Set(["skal", "kan", "må", "bør", "er", "har", "bliver", "vil", "is", "have"]);
/** "sygemeldte" and "sygemeldinger" are people and things, not tenses. */
const neverVerbs = new Set(["sygemeld", "raskmeld", "lag", "uge", "manad", "ret"]);

const today =
  /(?<!\p{L})(?:i dag|i øjeblikket|for tiden|nu|nå|aktuelt|gældende|gjeldende|fortsat|stadig|fortsatt|fremdeles|today|now|currently|still)(?!\p{L})/iu;
/** What makes a sentence less than a fact: a plan, a proposal, somebody's view, a doubt. */
const hedge =
  /(?<!\p{L})(?:planlagt\p{L}*|planlægges|efter planen|planen er|foresl\p{L}+|forslag\p{L}*|ventes|forventes|forventet|ventet|usikker\p{L}*|muligvis|måske|kanskje|tyder på|propos\p{L}+|planned|is expected|uncertain|perhaps|possibly|suggest(?:s|ed)|anbefal\p{L}*|mente|mener|vurderede)(?!\p{L})/giu;
const anyHedge = new RegExp(`${hedge.source}|(?<!\\p{L})(?:ifølge planen|etter planen|ønsk\\p{L}+)(?!\\p{L})`, "iu");

function tenseOf(token: CheckedToken): { tense: Tense; verb: string } | null {
  if (token.kind !== "word") return null;
  const known = forms.get(token.lower);
  if (known) return known;
  if (token.lower.length < 5 || !token.content || neverVerbs.has(token.stem)) return null;
  if (/(?:ede|te|dde)$/.test(token.lower)) return { tense: "past", verb: token.stem };
  return token.lower.endsWith("r") ? { tense: "present", verb: token.stem } : null;
}

interface Text {
  readonly text: string;
  readonly tokens: readonly CheckedToken[];
}

/**
 * True when the statement leaves its quotation in its time: no verb in another tense, no "today"
 * that is not there, and a plan, a proposal, a view or a doubt still called one.
 */
export function timeHolds(statement: Text, quote: Text): boolean {
  if (today.test(statement.text) && !today.test(quote.text)) return false;
  hedge.lastIndex = 0;
  if (hedge.test(quote.text) && !anyHedge.test(statement.text)) return false;
  const quoted = new Map<string, Set<Tense>>();
  for (const token of quote.tokens) {
    const own = tenseOf(token);
    if (own) quoted.set(own.verb, (quoted.get(own.verb) ?? new Set<Tense>()).add(own.tense));
  }
  const anywhere = new Set([...quoted.values()].flatMap((tenses) => [...tenses]));
  return statement.tokens.every((token) => {
    const own = tenseOf(token);
    if (!own) return true;
    const there = quoted.get(own.verb);
    if (there) return there.has(own.tense);
    return !auxiliaries.has(own.verb) || anywhere.size === 0 || anywhere.has(own.tense);
  });
}
