import { Bool, Field, FixedSizeList, Float32, Schema, Utf8 } from "apache-arrow";
import { isLaw } from "../../domain/validity.ts";
import { fieldNames, type IndexedPassage } from "../../ports/passage-index.ts";

/** The columns of a passage table; `dimensions` is 0 in a lexical-only index. */
export function rowSchema(dimensions: number): Schema {
  const fields: Field[] = [
    new Field("passage_id", new Utf8(), false),
    new Field("collection", new Utf8(), false),
    new Field("kind", new Utf8(), false),
    new Field("jurisdiction", new Utf8(), false),
    new Field("law", new Bool(), false),
    new Field("valid_from", new Utf8(), false),
    new Field("valid_to", new Utf8(), false),
    new Field("planned", new Bool(), false),
    new Field("terms", new Utf8(), false),
    new Field("passage", new Utf8(), false),
    new Field("fields", new Utf8(), false),
  ];
  if (dimensions > 0)
    fields.push(new Field("vector", new FixedSizeList(dimensions, new Field("item", new Float32(), true)), false));
  return new Schema(fields);
}

/** An end that never comes, so that a filter needs no null test. */
const never = "9999-12-31";

/** A passage as a row. O(terms + text). */
export function toRow(row: IndexedPassage): Record<string, unknown> {
  const { passage } = row;
  return {
    passage_id: passage.passageId,
    collection: passage.collection,
    kind: passage.kind,
    jurisdiction: passage.jurisdiction,
    law: isLaw(passage.validity.status),
    valid_from: passage.validity.from,
    valid_to: passage.validity.to ?? never,
    planned: passage.validity.status === "planned",
    terms: fieldNames.map((field) => row.terms[field].join(" ")).join(" "),
    passage: JSON.stringify(passage),
    fields: JSON.stringify(row.terms),
    ...(row.vector ? { vector: [...row.vector] } : {}),
  };
}
