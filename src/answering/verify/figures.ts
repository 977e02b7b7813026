import type { CheckedToken } from "./analyse-text.ts";

const linkPattern =
  /https?:\/\/[^\s)\]]+|\b[\w-]+(?:\.[\w-]+)*\.(?:dk|no|com|org|net|eu|info|io)\b(?:\/[^\s)\]]*)?|\S+@\S+\.\w+/giu;

/** Links, domains and mail addresses of a text, lower case, without the full stop of the sentence. */
export function linksIn(text: string): string[] {
  return (text.match(linkPattern) ?? []).map((link) => link.toLowerCase().replace(/[.,;:]+$/, ""));
}

const months = new Map(
  [
    "januar january",
    "februar february",
    "marts mars march",
    "april",
    "maj mai may",
    "juni june",
    "juli july",
    "august",
    "september",
    "oktober october",
    "november",
    "december desember",
  ].flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i + 1])),
);
/** Units as they end, alone or as the last part of a compound ("kalenderdage", "sygeuge"). */
const units: readonly (readonly [string, RegExp])[] = [
  ["workday", /(?:hverdag|arbejdsdag|arbeidsdag|virkedag)(?:e|en|ene|er|s)?$/u],
  ["day", /(?:dag(?:e|en|ene|ens|er|es|s)?|days?)$/u],
  ["week", /(?:u[gk]e(?:n|r|ne|rne|rs|s)?|weeks?)$/u],
  ["month", /(?:måned(?:en|er|erne|ene|ers|s)?|^mdr?|months?)$/u],
  ["year", /(?:^|halv)(?:år(?:et|ene|s)?|years?)$/u],
  ["hour", /(?:time(?:n|r|rne|rs)?|hours?)$/u],
  ["percent", /^(?:procent|prosent|pct|percent)$/u],
  ["krone", /^(?:kr|kroner?|kronene)$/u],
];

/** What a number counts: the unit right behind it, else the next two words with a subject. */
function countedBy(text: string, tokens: readonly CheckedToken[], at: number): readonly string[] {
  const own = tokens[at] as CheckedToken;
  if (/^\s*%/.test(text.slice(own.end))) return ["percent"];
  const counted: string[] = [];
  for (let i = at + 1; i < tokens.length && i <= at + 4 && counted.length < 2; i++) {
    const token = tokens[i] as CheckedToken;
    if (token.kind !== "word" || token.clause !== own.clause) break;
    const month = months.get(token.lower);
    const unit = month === undefined ? units.find(([, pattern]) => pattern.test(token.lower))?.[0] : `month ${month}`;
    if (unit && !counted.length) return [unit];
    if (token.content) counted.push(unit ?? token.stem);
    // "26 eller 52 uger": what the first number counts comes later.
    else if (!counted.length) break;
  }
  return counted;
}

interface Figure {
  readonly value: string;
  /** Empty when a function word or nothing follows. */
  readonly counted: readonly string[];
  /** "no more than", "at least" and so on, right before the number. */
  readonly bound: string | null;
}

const bounds: readonly (readonly [string, RegExp])[] = [
  [
    "most",
    /\b(?:højst|højest|højeste|høyst|maks\w*|max\w*|op til|inntil|up to|at most|no more than|not more than|grænsen?|grensen?|ikke (?:mere|længere|flere) end|ikke (?:mer|lenger|flere) enn)\b/iu,
  ],
  ["least", /\b(?:mindst|minst|at least|minimum)\b/iu],
  ["more", /\b(?:mere end|mer enn|flere end|flere enn|over|more than|længere end|lenger enn|ud over|utover)\b/iu],
  [
    "less",
    /\b(?:mindre end|mindre enn|færre end|færre enn|under|ikke (?:er |var )?fyldt|ikke har fylt|less than|fewer than|below)\b/iu,
  ],
  ["within", /\b(?:inden for|inden|innen|senest|within|no later than|at the latest)\b/iu],
  ["about", /\b(?:ca\.?|cirka|omkring|omtrent|omtrentlig|about|around|approximately|næsten|nesten|nearly|almost)\b/iu],
  ["before", /\b(?:før|before)\b/iu],
  ["after", /\b(?:efter|etter|after)\b/iu],
];

function boundBefore(text: string, start: number): string | null {
  // "i den første måned" lies between bound and number at most three words.
  const before = text.slice(Math.max(0, start - 34), start).replace(/.*[,;:.(]\s/su, "");
  let best: { name: string; end: number } | null = null;
  for (const [name, pattern] of bounds) {
    const match = pattern.exec(before);
    if (!match) continue;
    const end = match.index + match[0].length;
    const words = before.slice(end).match(/[\p{L}\d]+/gu)?.length ?? 0;
    // "tager over fra dag 17" is no bound. Of two with one end, "ikke mere end" stands before "mere end".
    if (words <= (/^(?:over|under|før|before|efter|etter|after)$/iu.test(match[0]) ? 0 : 2) && end > (best?.end ?? 0))
      best = { name, end };
  }
  return best?.name ?? null;
}

function figuresIn(text: string, tokens: readonly CheckedToken[]): Figure[] {
  const figures: Figure[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== "number") return;
    figures.push({
      value: token.stem,
      counted: countedBy(text, tokens, i),
      bound: boundBefore(text, token.start),
    });
  });
  return figures;
}

/** Pairs of month and year that stand together, as `7-2014`. */
function monthYears(tokens: readonly CheckedToken[]): string[] {
  return tokens.flatMap((token, i) => {
    const month = token.kind === "word" ? months.get(token.lower) : undefined;
    const next = tokens[i + 1];
    return month !== undefined && next?.kind === "number" && /^\d{4}$/.test(next.text) ? [`${month}-${next.text}`] : [];
  });
}

const strict = new Set(["most", "least", "more", "less"]);
const turned = (a: string | null, b: string | null) =>
  (a === "before" && b === "after") || (a === "after" && (b === "before" || b === "within"));

function isSame(stated: Figure, quoted: Figure): boolean {
  if (stated.value !== quoted.value) return false;
  if (quoted.counted.length && stated.counted.length && !stated.counted.some((unit) => quoted.counted.includes(unit)))
    return false;
  if (stated.bound === quoted.bound) return true;
  return !strict.has(quoted.bound ?? "") && !strict.has(stated.bound ?? "") && !turned(quoted.bound, stated.bound);
}

export interface TextWithTokens {
  readonly text: string;
  readonly tokens: readonly CheckedToken[];
}

/**
 * True when every number, date, amount, law reference and bound ("at least") of the statement
 * stands in the quotation with the same unit; numbers written as words count as digits.
 */
export function figuresHold(statement: TextWithTokens, quote: TextWithTokens): boolean {
  // Each figure of the quotation stands for one: "4 og 8 uger" is not "8 og 8 uger".
  const free = figuresIn(quote.text, quote.tokens);
  for (const figure of figuresIn(statement.text, statement.tokens)) {
    const at = free.findIndex((other) => isSame(figure, other));
    if (at < 0) return false;
    free.splice(at, 1);
  }
  const dates = monthYears(quote.tokens);
  if (monthYears(statement.tokens).some((date) => !dates.includes(date))) return false;
  const laws = new Set(quote.tokens.filter((token) => token.kind === "law").map((token) => token.stem));
  return statement.tokens.every((token) => token.kind !== "law" || laws.has(token.stem));
}

/** True when every link, domain and address of the statement stands in the quotation. */
export function linksHold(statement: string, quote: string): boolean {
  const quoted = new Set(linksIn(quote));
  return linksIn(statement).every((link) => quoted.has(link));
}
