import type { Passage } from "../domain/passage.ts";
import type { AnalysedQuery } from "../language/analyser.ts";
import { tokenise } from "../language/tokenise.ts";

/** A section of a law as a text names it. */
export interface LawReference {
  /** As the tokeniser writes it: `§7a`, `§27.1.3`, `§27..3`. */
  readonly canonical: string;
  /** The law's name without its ending ("sygedagpengelov"); null when the text does not say. */
  readonly law: string | null;
}

/** The law that a bare "§ 7" means among those who ask here. */
const ownLaw = "sygedagpengelov";
const lawName = "(\\p{L}+lov)(?:en|a)?s?";
const lawBefore = new RegExp(`(?<!\\p{L})${lawName}\\s*$`, "iu");
const lawAfter = new RegExp(`^\\s*(?:i|in|of|af|av)\\s+(?:the\\s+)?${lawName}(?!\\p{L})`, "iu");
const writtenOut: readonly (readonly [RegExp, string])[] = [
  [/\b(?:lov om sygedagpenge|(?:danish )?sickness benefit act)\b/iu, "sygedagpengelov"],
  [/\bnational insurance act\b/iu, "folketrygdlov"],
];

/** Every section that a text names, with its law where that stands beside it. O(length). */
export function lawReferencesIn(text: string): LawReference[] {
  return tokenise(text)
    .filter(({ kind }) => kind === "law")
    .map(({ text: canonical, start, end }) => {
      const named =
        lawBefore.exec(text.slice(Math.max(0, start - 40), start)) ?? lawAfter.exec(text.slice(end, end + 60));
      const law = named?.[1]?.toLowerCase() ?? writtenOut.find(([pattern]) => pattern.test(text))?.[1] ?? null;
      return { canonical, law };
    });
}

const referencesOf = new WeakMap<Passage, readonly LawReference[]>();
function told(passage: Passage): readonly LawReference[] {
  const known = referencesOf.get(passage);
  if (known) return known;
  const found = lawReferencesIn(`${passage.headings.at(-1) ?? ""}. ${passage.text}`);
  referencesOf.set(passage, found);
  return found;
}

interface Parts {
  readonly section: string;
  readonly paragraph: string;
  readonly item: string;
}
function partsOf(canonical: string): Parts {
  const [section = "", paragraph = "", item = ""] = canonical.split(".");
  return { section, paragraph, item };
}

const sameLaw = (asked: LawReference, own: LawReference): boolean =>
  asked.law === null || own.law === asked.law || (own.law === null && asked.law === ownLaw);

/** How much of a section that is asked for a passage tells: the very place, its section at large, or nothing. */
export type Reach = "place" | "section" | "nothing";

/** What a passage tells of a section. "nr. 3" without a paragraph is that number of whichever paragraph has it. */
export function reachOf(asked: LawReference, passage: Passage): Reach {
  const wanted = partsOf(asked.canonical);
  let reach: Reach = "nothing";
  for (const reference of told(passage)) {
    const own = partsOf(reference.canonical);
    if (own.section !== wanted.section || !sameLaw(asked, reference)) continue;
    reach = "section";
    const paragraph = !wanted.paragraph || own.paragraph === wanted.paragraph || (!own.paragraph && wanted.item !== "");
    if (paragraph && (!wanted.item || own.item === wanted.item)) return "place";
  }
  return reach;
}

/** Words of a question that ask for the text of a law and name no matter. */
const asksForText =
  /^(?:lyd\p{L}*|ordlyd\p{L}*|står|stå|står|siger|sige|sier|si|say|says|read|reads|wording|lovtekst\p{L}*|tekst\p{L}*|text|handler|handle|about|betyder|betyr|mean|means|indhold\p{L}*|innhold\p{L}*|forklar\p{L}*|explain|paragraf\p{L}*|section|law|act|lov|loven|lova|gælder|gjelder|gælde|vis|show|kan|præcis\p{L}*|nøjagtig\p{L}*|exactly|stykke|stk|nummer|nr|ledd|\p{L}+lov(?:en|a)?s?)$/iu;

/** True when a question is about a section of a law and about nothing else. */
export function asksForLawAlone({ text, lawReferences, contentWords }: AnalysedQuery): boolean {
  const named = writtenOut.flatMap(([pattern]) => pattern.exec(text)?.[0].split(/\s+/) ?? []);
  return lawReferences.length > 0 && contentWords.every((word) => asksForText.test(word) || named.includes(word));
}
