import { detectLanguage } from "../../../language/detect-language.ts";
import type { EmbeddingModel } from "../../../ports/embedding-model.ts";
import { createRandom } from "./random.ts";
import type { TrainingCorpus } from "./training-corpus.ts";
import { dot } from "./vectors.ts";

/** A question that the table has not learned, and the number of the passage it was written for. */
export interface HeldQuestion {
  readonly text: string;
  readonly passage: number;
}

/** Takes about `share` of the questions away, leaving each passage one; the same ones at each call. */
export function holdOutQuestions(
  corpus: TrainingCorpus,
  share: number,
): { corpus: TrainingCorpus; held: HeldQuestion[] } {
  const random = createRandom(11);
  const owners = new Map<string, number>();
  for (const { questions } of corpus.passages)
    for (const text of questions) owners.set(text.toLowerCase(), (owners.get(text.toLowerCase()) ?? 0) + 1);
  const held: HeldQuestion[] = [];
  const passages = corpus.passages.map((passage, number) => {
    let left = passage.questions.length;
    const questions = passage.questions.filter((text) => {
      const take = random() < share && left > 1 && owners.get(text.toLowerCase()) === 1;
      if (take) {
        left--;
        held.push({ text, passage: number });
      }
      return !take;
    });
    return { ...passage, questions };
  });
  return { corpus: { ...corpus, passages }, held };
}

/** How near the top a model's vectors alone put the passages of held-out questions, one line a language. */
export async function measureHeldOut(
  model: EmbeddingModel,
  corpus: TrainingCorpus,
  held: readonly HeldQuestion[],
): Promise<string[]> {
  const passages = await model.embed(
    corpus.passages.map(({ text }) => text),
    "passage",
  );
  const questions = await model.embed(
    held.map(({ text }) => text),
    "query",
  );
  const ranks = new Map<string, number[]>();
  held.forEach(({ text, passage }, i) => {
    const scores = passages.map((vector) => dot(questions[i] as Float32Array, vector));
    const rank = 1 + scores.filter((score) => score > (scores[passage] as number)).length;
    for (const group of ["all", detectLanguage(text).language]) ranks.set(group, [...(ranks.get(group) ?? []), rank]);
  });
  return [...ranks].map(([group, list]) => {
    const share = (limit: number) => (list.filter((rank) => rank <= limit).length / list.length).toFixed(3);
    const reciprocal = list.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / list.length;
    return `held out, ${group}: ${list.length} questions, hit@1 ${share(1)}, hit@5 ${share(5)}, MRR@10 ${reciprocal.toFixed(3)}`;
  });
}
