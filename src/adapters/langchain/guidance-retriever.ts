import type { CallbackManagerForRetrieverRun } from "@langchain/core/callbacks/manager";
import { Document } from "@langchain/core/documents";
import { BaseRetriever, type BaseRetrieverInput } from "@langchain/core/retrievers";
import type { Passage } from "../../domain/passage.ts";

/** What a passage is and when it holds, beside its text. */
export interface GuidanceMetadata extends Record<string, unknown> {
  readonly passageId: string;
  readonly documentId: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly kind: string;
  readonly language: string;
  readonly jurisdiction: string;
  readonly audience: readonly string[];
  readonly benefit: string | null;
  readonly place: string | null;
  readonly validity: { readonly status: string; readonly from: string; readonly to: string | null };
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly place: string;
  }[];
  /** As the ranking gives it; only comparable within one answer. */
  readonly score: number;
}

export interface GuidanceRetrieverInput extends BaseRetrieverInput {
  /** Finds passages for a question, best first; an entry binds it to a searcher with its filters. */
  readonly search: (question: string) => Promise<readonly { readonly passage: Passage; readonly score: number }[]>;
}

/** Vejviser's passages for a LangChain chain, each with its validity and its sources. */
export class GuidanceRetriever extends BaseRetriever<GuidanceMetadata> {
  static override lc_name() {
    return "GuidanceRetriever";
  }
  lc_namespace = ["vejviser", "retrievers"];
  readonly #search: GuidanceRetrieverInput["search"];

  constructor({ search, ...fields }: GuidanceRetrieverInput) {
    super(fields);
    this.#search = search;
  }

  override async _getRelevantDocuments(
    question: string,
    _runManager?: CallbackManagerForRetrieverRun,
  ): Promise<Document<GuidanceMetadata>[]> {
    const found = await this.#search(question);
    return found.map(
      ({ passage, score }) =>
        new Document({
          id: passage.passageId,
          pageContent: passage.text,
          metadata: {
            passageId: passage.passageId,
            documentId: passage.documentId,
            title: passage.title,
            headings: passage.headings,
            kind: passage.kind,
            language: passage.language,
            jurisdiction: passage.jurisdiction,
            audience: passage.audience,
            benefit: passage.benefit,
            place: passage.place,
            validity: { status: passage.validity.status, from: passage.validity.from, to: passage.validity.to },
            sources: passage.sources.map(({ id, title, year, place }) => ({ id, title, year, place })),
            score,
          },
        }),
    );
  }
}
