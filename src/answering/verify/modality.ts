import type { Language } from "../../domain/vocabulary.ts";
import { type CheckedToken, covers, neighbours } from "./analyse-text.ts";

type Modality = "obligation" | "permission" | "entitlement" | "advice" | "prohibition";

const byLanguage: Readonly<Record<Language, readonly (readonly [Modality, RegExp])[]>> = {
  da: [
    ["obligation", /^(?:skal|skulle|pligt|pligten|pligter|nødt|behøver|behøve|behøvede|kræver|kræves|krævede)$/u],
    ["permission", /^(?:kan|kunne|må|måtte|mulighed|muligheden|lov)$/u],
    ["entitlement", /^(?:ret|retten|krav)$/u],
    ["advice", /^(?:bør|burde)$/u],
  ],
  nb: [
    ["obligation", /^(?:skal|skulle|må|måtte|plikt|plikten|plikter|nødt|behøver|trenger|krever|kreves)$/u],
    ["permission", /^(?:kan|kunne|mulighet|muligheten|lov)$/u],
    ["entitlement", /^(?:rett|retten|krav)$/u],
    ["advice", /^(?:bør|burde)$/u],
  ],
  en: [
    ["obligation", /^(?:must|shall|required|obliged|obligation)$/u],
    ["permission", /^(?:may|can|could|might|possible)$/u],
    ["entitlement", /^(?:entitled|entitlement|right)$/u],
    ["advice", /^(?:should|ought)$/u],
  ],
};

interface Modal {
  readonly modality: Modality;
  readonly context: readonly CheckedToken[];
  readonly behind: readonly CheckedToken[];
}

function modalsOf(tokens: readonly CheckedToken[], language: Language): Modal[] {
  return tokens.flatMap((token, i): Modal[] => {
    if (token.kind !== "word") return [];
    let modality = byLanguage[language].find(([, pattern]) => pattern.test(token.lower))?.[0];
    if (!modality) return [];
    const following = tokens.slice(i + 1, i + 4).map((other) => other.lower);
    const denied = following.some((word) => /^(?:ikke|ikkje|aldrig|aldri|not|never)$/.test(word));
    // "må ikke" forbids in both Scandinavian languages, "skal ikke" frees.
    if (denied && /^(?:må|måtte|may)$/.test(token.lower)) modality = "prohibition";
    if (denied && language === "en" && /^(?:must|shall)$/.test(token.lower)) modality = "prohibition";
    // "krav" and "ret" are modal only as "har ret til"; elsewhere they are things.
    if (modality === "entitlement" && language !== "en" && !/^(?:til|på)$/.test(following[0] ?? "")) return [];
    // "lov" is a permission in "har lov til" and a law elsewhere.
    if (token.lower === "lov" && following[0] !== "til") return [];
    const { before, behind } = neighbours(tokens, i, 2, 4);
    return [{ modality, context: [...before, ...behind], behind }];
  });
}

const overlap = (a: readonly CheckedToken[], b: readonly CheckedToken[]) =>
  a.filter((stated) => b.some((quoted) => covers(quoted, stated))).length;

/** A clause with one of these supposes and does not assert. */
const condition = /^(?:hvis|når|dersom|såfremt|if|when|unless)$/u;
/** "Forlængelsen" names what "kan forlænge" allows and does not say that it happens. */
const thing = /(?:elser?|elsen|ing|ingen|inger|ingene)$/u;

/** What the statement may say for what the quotation says: a right is also a possibility. */
const allowed = (stated: Modality, quoted: Modality) =>
  stated === quoted || (stated === "permission" && quoted === "entitlement");

/** Among equally near pairs the one that agrees counts. */
const rank = ({ own, other }: { own: Modal; other: Modal }) => (allowed(own.modality, other.modality) ? 0 : 1);

/**
 * True when must, may, should, has a right to and must not survive: each modal of the statement
 * has one of its kind in the quotation about the same words, and what is only possible,
 * advised or forbidden there is not told as plain fact.
 */
export function modalityHolds(
  statement: readonly CheckedToken[],
  statementLanguage: Language,
  quote: readonly CheckedToken[],
  quoteLanguage: Language,
): boolean {
  const stated = modalsOf(statement, statementLanguage);
  const quoted = modalsOf(quote, quoteLanguage);
  // The nearest pairs first, each modal of the quotation for one of the statement.
  const pairs = stated
    .flatMap((own) => quoted.map((other) => ({ own, other, shared: overlap(own.context, other.context) })))
    .filter(({ own, shared }) => shared > 0 || !own.context.length)
    .sort((a, b) => b.shared - a.shared || rank(a) - rank(b));
  const matched = new Set<Modal>();
  const free = new Set(quoted);
  for (const { own, other } of pairs) {
    if (matched.has(own) || !free.has(other)) continue;
    if (!allowed(own.modality, other.modality)) return false;
    matched.add(own);
    free.delete(other);
  }
  if (matched.size < stated.length) return false;
  const conditional = new Set(statement.filter((token) => condition.test(token.lower)).map((token) => token.clause));
  for (const modal of quoted) {
    if (modal.modality === "obligation" || modal.modality === "entitlement") continue;
    if (stated.some((other) => allowed(other.modality, modal.modality) && overlap(other.context, modal.context) > 0))
      continue;
    const isTold = (word: CheckedToken) =>
      statement.some(
        (token) => token.content && !conditional.has(token.clause) && !thing.test(token.lower) && covers(word, token),
      );
    const verb = modal.behind.find((word) => quoteLanguage === "en" || /[eåaøy]$/.test(word.lower));
    if (verb && isTold(verb) && modal.behind.filter(isTold).length >= Math.min(2, modal.behind.length)) return false;
  }
  return true;
}
