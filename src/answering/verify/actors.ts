import { type CheckedToken, covers } from "./analyse-text.ts";

/** Who acts in this field, as patterns on folded stems or words; one name for each in all three languages. */
const actors: readonly (readonly [string, RegExp])[] = [
  ["municipality", /^(?:kommune\p{L}{0,5}|municipalit\p{L}+)$/u],
  [
    "employer",
    /^(?:arbejdsgiver\p{L}*|arbeidsgiver\p{L}*|chef\p{L}{0,4}|sjef\p{L}{0,4}|leder(?:en|e|ne|ens)?|employers?|boss|manager|virksomhed(?:en|er|erne|ens)?|bedrift(?:en|er|ene)?)$/u,
  ],
  ["doctor", /^(?:læge(?:n|r|rne|ns|rnes)?|lege(?:n|r|ne|ns)?|fastlege(?:n|r|ne)?|doctors?|physicians?|gp|gps)$/u],
  ["caseworker", /^(?:sagsbehandler\p{L}*|saksbehandler\p{L}*|caseworkers?|rådgiver(?:en|e|ne|ens)?)$/u],
  ["coordinator", /^(?:\p{L}*koordinator\p{L}*|coordinators?)$/u],
  ["nav", /^navs?$/u],
  ["jobcentre", /^(?:jobcent\p{L}*|jobcentres?)$/u],
  ["hospital", /^(?:syge?hus\p{L}*|sykehus\p{L}*|hospital\p{L}*|afdeling(?:en|er|erne)?)$/u],
  ["unemployment-fund", /^a-?kasse\p{L}*$/u],
  ["union", /^(?:fagforening\p{L}*|unions?)$/u],
  ["government", /^(?:regering\p{L}*|regjering\p{L}*|governments?|folketing\p{L}*|storting\p{L}*|minister\p{L}*)$/u],
  ["appeals-board", /^(?:ankestyrelse\p{L}*|klageinstans\p{L}*|trygderett\p{L}*)$/u],
  ["social-worker", /^(?:socialrådgiver\p{L}*|sosionom\p{L}*)$/u],
  ["consultant", /^praksiskonsulent\p{L}*$/u],
  ["psychologist", /^(?:psykolog(?:en|er|erne|ens)?|psychologists?)$/u],
  ["physiotherapist", /^(?:fysioterapeut\p{L}*|physiotherapists?)$/u],
  ["nurse", /^(?:sygeplejerske\p{L}*|sykepleier\p{L}*|nurses?)$/u],
  ["region", /^(?:region(?:en|er|erne|s|ens|ernes)?|regions?)$/u],
  ["state", /^(?:staten?s?|statsforvalter\p{L}*)$/u],
  ["team", /^(?:rehabiliteringsteam\p{L}*)$/u],
  ["relative", /^(?:pårørende(?:s)?|relatives?)$/u],
  ["insurer", /^(?:forsikringsselskab\p{L}*|pensionsselskab\p{L}*|insurers?)$/u],
  [
    "person",
    /^(?:medarbejder(?:en|e|ne|ens|s)?|medarbeider(?:en|e|ne)?|ansatte?s?|arbeidstaker\p{L}*|borger(?:en|e|ne|ens|nes|s)?|patient(?:en|er|erne|ens)?|pasient(?:en|er|ene)?|sygemeldtes?|sykmeldtes?|sykemeldtes?|lønmodtager\p{L}*|employees?|citizens?|patients?|du|dig|deg|you)$/u,
  ],
];

const person = (actors.find(([name]) => name === "person") as (typeof actors)[number])[1];

/** True for words that mean the reader or the sick person, lower case. */
export function isPerson(word: string): boolean {
  return person.test(word);
}

/** Those who act in this field that a text names, by one name for each. O(n). */
export function actorsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return new Set(words.flatMap((word) => actors.find(([, pattern]) => pattern.test(word))?.[0] ?? []));
}

interface Mention {
  readonly actor: string;
  readonly clause: number;
  /** The preposition right before, when it gives the actor another part in the sentence. */
  readonly role: string;
  readonly at: number;
}

const roles: ReadonlyMap<string, string> = new Map(
  (
    [
      ["to", "til to"],
      ["from", "fra from"],
      ["at", "i hos ved på in at"],
      ["by", "af av by"],
      ["with", "med sammen with"],
    ] as const
  ).flatMap(([role, words]) => words.split(" ").map((word): [string, string] => [word, role])),
);
const between = new Set("den det de din ditt dine sin min en et the your a an praktiserende egen deres".split(" "));

function mentionsOf(tokens: readonly CheckedToken[]): Mention[] {
  return tokens.flatMap((token, i): Mention[] => {
    if (token.kind !== "word") return [];
    const actor = actors.find(([, pattern]) => pattern.test(token.lower))?.[0];
    if (!actor) return [];
    let before = i - 1;
    while (before >= 0 && between.has((tokens[before] as CheckedToken).lower)) before--;
    return [{ actor, clause: token.clause, role: roles.get(tokens[before]?.lower ?? "") ?? "none", at: i }];
  });
}

const clausesOf = (tokens: readonly CheckedToken[]): ReadonlyMap<number, CheckedToken[]> =>
  Map.groupBy(tokens, (token) => token.clause);

/**
 * True when nobody does in the statement what somebody else does in the quotation: everybody who
 * is named there is named here, in the clause about the same matter and in the same part.
 */
export function actorsHold(statement: readonly CheckedToken[], quote: readonly CheckedToken[]): boolean {
  const stated = mentionsOf(statement);
  const quoted = mentionsOf(quote);
  const quotedClauses = clausesOf(quote);
  const known = new Set(quoted.map((mention) => mention.actor));
  if (stated.some((mention) => mention.actor !== "person" && !known.has(mention.actor))) return false;
  for (const [clause, words] of clausesOf(statement)) {
    const own = stated.filter((mention) => mention.clause === clause);
    if (!own.length) continue;
    const ownPositions = new Set(own.map((mention) => mention.at));
    const matter = words.filter((word) => word.content && !ownPositions.has(statement.indexOf(word)));
    let best: number | null = null;
    let bestShared = 0;
    let ties = 0;
    for (const [number, others] of quotedClauses) {
      const shared = matter.filter((word) => others.some((other) => other.content && covers(other, word))).length;
      if (shared > bestShared) {
        best = number;
        bestShared = shared;
        ties = 1;
      } else if (shared === bestShared && shared > 0) ties++;
    }
    if (best === null || ties > 1) continue;
    const theirs = quoted.filter((mention) => mention.clause === best);
    if (!theirs.length) continue;
    const rest = [...theirs];
    for (const mention of own) {
      const at = rest.findIndex((other) => other.actor === mention.actor);
      if (at >= 0) rest.splice(at, 1);
      // A person spoken to may be added where nobody is left out for it.
      else if (mention.actor !== "person" || theirs.some((other) => !own.some((named) => named.actor === other.actor)))
        return false;
    }
    if (own.length < 2) continue;
    // Two who stand in the same parts but in the other order have changed places.
    for (const [i, first] of own.entries())
      for (const second of own.slice(i + 1)) {
        if (first.actor === second.actor) continue;
        const a = theirs.find((other) => other.actor === first.actor);
        const b = theirs.find((other) => other.actor === second.actor);
        if (!a || !b) continue;
        const kept = a.role === first.role && b.role === second.role;
        if (kept ? a.at > b.at && first.role === second.role : a.role === second.role && b.role === first.role)
          return false;
      }
  }
  return true;
}
