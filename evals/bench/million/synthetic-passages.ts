import { createRandom, type Random } from "../../../src/adapters/static-embeddings/distil/random.ts";
import type { DocumentSummary, Passage } from "../../../src/domain/passage.ts";
import { type FieldName, type FieldTerms, fieldNames, type IndexedPassage } from "../../../src/ports/passage-index.ts";

/** Passages to a document, as in long reports. */
const passagesPerDocument = 20;
/** Share of a passage's terms that stay on its model's subject; the others are the corpus's own mixture. */
const topical = 0.6;
/** Share of drawn terms that become a rare term of their own, so that the vocabulary grows with the corpus. */
const rare = 0.04;
/** How a vector is mixed: its model passage, another passage, and chance. */
const vectorShares = { model: 1, other: 0.45, chance: 0.5 };

/** Rows that look like the index's own, one after the other, and what is known of them when all are drawn. */
export interface SyntheticPassages {
  readonly rows: Iterable<IndexedPassage>;
  readonly documents: readonly DocumentSummary[];
  readonly documentFrequency: ReadonlyMap<string, number>;
  /** Terms of all passages by field. */
  readonly totalLength: Readonly<Record<FieldName, number>>;
}

type GrowingDocument = DocumentSummary & { readonly passageIds: string[] };

function documentOf(id: string, like: Passage): GrowingDocument {
  const { title, collection, kind, type, language, jurisdiction, audience, topics } = like;
  const shared = { title, collection, kind, type, language, jurisdiction, audience, topics };
  return { id, ...shared, reviewed: null, reviewBy: null, passageIds: [] };
}

function vectorNear(model: Float32Array, other: Float32Array, random: Random): Float32Array {
  const share = vectorShares.other * random();
  const vector = model.map((value, i) => {
    // Four uniform numbers less two, times the root of three: near enough to normal with variance 1.
    const chance = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    return (
      vectorShares.model * value +
      share * (other[i] as number) +
      (vectorShares.chance * chance) / Math.sqrt(model.length)
    );
  });
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/**
 * Draws `count` passages in the likeness of `models`: each follows one model in the length of its
 * fields, its country, kind and validity; its terms are drawn partly from the model and partly from
 * the whole corpus, so that frequencies stay Zipf's, with new rare terms as a corpus grows (Heaps);
 * its vector lies in the model's neighbourhood, so that vectors cluster as real ones do.
 * The same seed gives the same passages. O(count × terms), one row in memory at a time.
 */
export function createSyntheticPassages(models: readonly IndexedPassage[], count: number, seed = 1): SyntheticPassages {
  const usable = models.filter((row) => row.vector && row.terms.body.length >= 20);
  const allTerms = usable.flatMap((row) => row.terms.body);
  const documentFrequency = new Map<string, number>();
  const totalLength = { title: 0, questions: 0, headings: 0, body: 0 };
  const documents: GrowingDocument[] = [];
  const tail = Math.max(1, Math.round(Math.sqrt(count)));
  const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

  function* rows(): Generator<IndexedPassage> {
    const random = createRandom(seed);
    const draw = (own: readonly string[]): string => {
      const term = random() < topical && own.length ? pick(own, random) : pick(allTerms, random);
      return random() < rare ? `${term}~${Math.floor(tail * random() ** 3)}` : term;
    };
    for (let i = 0; i < count; i++) {
      const model = pick(usable, random);
      const terms = Object.fromEntries(
        fieldNames.map((field) => [field, Array.from(model.terms[field], () => draw(model.terms[field]))]),
      ) as unknown as FieldTerms;
      const documentId = `synthetic-${Math.floor(i / passagesPerDocument)}`;
      const passageId = `${documentId}#${i % passagesPerDocument}`;
      if (i % passagesPerDocument === 0) documents.push(documentOf(documentId, model.passage));
      documents.at(-1)?.passageIds.push(passageId);
      for (const field of fieldNames) totalLength[field] += terms[field].length;
      for (const term of new Set(fieldNames.flatMap((field) => terms[field])))
        documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
      const text = terms.body.join(" ");
      yield {
        passage: { ...model.passage, passageId, documentId, text, markdown: text, position: i % passagesPerDocument },
        terms,
        vector: vectorNear(model.vector as Float32Array, pick(usable, random).vector as Float32Array, random),
      };
    }
  }
  return { rows: { [Symbol.iterator]: rows }, documents, documentFrequency, totalLength };
}
