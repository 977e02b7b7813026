import { describe, expect, it } from "vitest";
import type { RetrievalHit } from "../retrieval/retrieve.ts";
import { liftDocuments } from "./lift-documents.ts";

const hit = (documentId: string, score: number): RetrievalHit =>
  ({ entry: { passage: { documentId, passageId: `${documentId}#a` } }, score }) as unknown as RetrievalHit;

describe("liftDocuments", () => {
  it("lets the document of the question before pass one that is a little better", () => {
    const order = (hits: readonly RetrievalHit[]) => hits.map(({ entry }) => entry.passage.documentId);
    expect(order(liftDocuments([hit("other", 0.5), hit("same", 0.4)], [hit("same", 0.9)]))).toEqual(["same", "other"]);
    expect(order(liftDocuments([hit("other", 0.9), hit("same", 0.4)], [hit("same", 0.9)]))).toEqual(["other", "same"]);
    expect(order(liftDocuments([hit("other", 0.5), hit("same", 0.4)], []))).toEqual(["other", "same"]);
  });
});
