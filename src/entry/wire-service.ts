import { type Answerer, createAnswerer } from "../answering/answer-question.ts";
import type { AnsweringDependencies } from "../answering/dependencies.ts";
import type { ContactEntry } from "../knowledge/article-schema.ts";
import { type Analyser, createAnalyser } from "../language/analyser.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { EmbeddingModel } from "../ports/embedding-model.ts";
import type { PassageIndex } from "../ports/passage-index.ts";
import { createRetriever, type Retriever } from "../retrieval/retrieve.ts";
import { createSearcher, type Searcher } from "../retrieval/search.ts";

/** What every runtime brings to a service. */
export interface ServiceParts {
  readonly index: PassageIndex;
  readonly lexicon: Lexicon;
  readonly contacts: readonly ContactEntry[];
  readonly embedding: EmbeddingModel | null;
  /** Writes with a language model over the same passages; left out, answers are their own sentences. */
  readonly writer?: AnsweringDependencies["writer"];
}

export interface WiredService {
  readonly analyser: Analyser;
  readonly retriever: Retriever;
  readonly searcher: Searcher;
  readonly answerer: Answerer;
}

/** Puts analysis, retrieval and answering on an index; the same on every runtime, so that they answer alike. */
export function wireService({ index, lexicon, contacts, embedding, writer }: ServiceParts): WiredService {
  const analyser = createAnalyser(index.vocabulary, lexicon);
  const retriever = createRetriever(index, embedding);
  return {
    analyser,
    retriever,
    searcher: createSearcher(retriever, analyser),
    answerer: createAnswerer({ index, analyser, retriever, contacts, ...(writer ? { writer } : {}) }),
  };
}
