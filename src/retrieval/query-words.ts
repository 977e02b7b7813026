import type { AnalysedQuery, TermOrigin } from "../language/analyser.ts";
import type { CorpusStatistics } from "../ports/passage-index.ts";
import { inverseDocumentFrequency } from "./bm25f.ts";
import type { QueryWord } from "./lexical-scorer.ts";

interface QueryForm {
  readonly term: string;
  readonly weight: number;
  readonly idf: number;
  readonly origin: TermOrigin;
}

const isTranslated = ({ origin }: QueryForm) => origin === "translation" || origin === "lexicon";

/** An English word is rare in Danish texts whatever it means: it counts as rare as its Danish words are. */
function asRareAsTranslated(forms: readonly QueryForm[]): readonly QueryForm[] {
  const translated = forms.filter(isTranslated);
  if (translated.length === 0) return forms;
  const rarest = Math.max(...translated.map((form) => form.idf));
  return forms.map((form) => ({ ...form, idf: Math.min(form.idf, rarest) }));
}

/**
 * The words of a question with their forms, how rare each is in the corpus, and the most each can
 * add to a score. `rarity` is the exponent on the inverse document frequency. O(terms).
 */
export function groupByWord(query: AnalysedQuery, statistics: CorpusStatistics, rarity: number): QueryWord[] {
  const groups = new Map<string, QueryForm[]>();
  for (const { term, weight, origin, from } of query.terms) {
    const form = { term, weight, origin, idf: inverseDocumentFrequency(term, statistics) ** rarity };
    const group = groups.get(from);
    if (group) group.push(form);
    else groups.set(from, [form]);
  }
  const maximumIdf = Math.log(1 + statistics.passages + 0.5) ** rarity;
  return [...groups].map(([from, forms]) => {
    const present = forms.filter((form) => statistics.documentFrequency.has(form.term));
    const known = query.language === "en" ? asRareAsTranslated(present) : present;
    // A word nobody wrote can match nothing: it counts, lightly, as something missed.
    const ceiling = known.length
      ? Math.max(...known.map((form) => form.weight * form.idf))
      : 0.25 * maximumIdf * Math.max(...forms.map((form) => form.weight));
    return { from, forms: known, ceiling };
  });
}
