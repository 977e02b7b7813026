import { detectLanguage } from "../../../language/detect-language.ts";
import type { EmbeddingModel } from "../../../ports/embedding-model.ts";
import type { CorpusUnit } from "./corpus-units.ts";
import { principalComponents, project } from "./principal-components.ts";
import type { TrainingCorpus } from "./training-corpus.ts";
import { addScaled, meanVector, normalise } from "./vectors.ts";

/** A text and where the table should put it: a unit vector in the table's dimensions. */
export interface Target {
  readonly text: string;
  readonly vector: Float32Array;
}

export interface TeacherTargets {
  readonly questions: readonly Target[];
  readonly phrases: readonly Target[];
  /** Sentences of passages that are not in Danish. */
  readonly foreignSentences: readonly Target[];
  /** In the order of the corpus. */
  readonly passages: readonly Target[];
  readonly furtherTexts: readonly Target[];
  /** In the order of the units. */
  readonly units: readonly Target[];
}

interface Sample {
  readonly text: string;
  readonly isEnglish: boolean;
}

const batchSize = 64;
/** Fewer vectors give no mean that is worth taking away. */
const fewestForMean = 30;

/**
 * Takes the mean of the English and of the other vectors away from each: what is left is what a
 * text is about, not in which language or whether it asks. Embeddings of this family crowd into a
 * narrow cone, and language is a large part of what sets them apart.
 */
function centred(samples: readonly Sample[], vectors: readonly Float32Array[]): Float32Array[] {
  const whole = meanVector(vectors);
  const means = [false, true].map((english) => {
    const own = vectors.filter((_, i) => samples[i]?.isEnglish === english);
    return own.length >= fewestForMean ? meanVector(own) : whole;
  });
  return vectors.map((vector, i) => {
    const result = vector.slice();
    addScaled(result, 0, means[samples[i]?.isEnglish ? 1 : 0] as Float32Array, 0, result.length, -1);
    normalise(result);
    return result;
  });
}

const unique = (samples: readonly Sample[]) => [...new Map(samples.map((sample) => [sample.text, sample])).values()];

/**
 * Asks the teacher for all texts of the corpus, centres its vectors and reduces them to
 * `dimensions` by principal components. `progress` hears how many of how many texts are done.
 * Throws what the teacher throws.
 */
export async function teacherTargets(
  teacher: EmbeddingModel,
  corpus: TrainingCorpus,
  units: readonly CorpusUnit[],
  dimensions: number,
  progress: (done: number, of: number) => void,
): Promise<TeacherTargets> {
  const byDetection = (text: string): Sample => ({ text, isEnglish: detectLanguage(text).language === "en" });
  const questions = unique(corpus.passages.flatMap((passage) => passage.questions.map(byDetection)));
  const phrases = unique(corpus.phrases.map(({ text, language }) => ({ text, isEnglish: language === "en" })));
  const foreignSentences = unique(
    corpus.passages
      .filter((passage) => passage.language !== "da")
      .flatMap((passage) => passage.sentences.map((text) => ({ text, isEnglish: passage.language === "en" }))),
  );
  const passages = corpus.passages.map(({ text, language }) => ({ text, isEnglish: language === "en" }));
  const furtherTexts = corpus.furtherTexts.map(({ text, language }) => ({ text, isEnglish: language === "en" }));
  const words = units.map(({ spelling, isEnglish }) => ({ text: spelling, isEnglish }));

  const asked = [...questions, ...phrases, ...foreignSentences];
  const told = [...passages, ...furtherTexts];
  const total = asked.length + told.length + words.length;
  let done = 0;
  const embed = async (samples: readonly Sample[], as: "query" | "passage"): Promise<Float32Array[]> => {
    const vectors: Float32Array[] = [];
    for (let i = 0; i < samples.length; i += batchSize) {
      const batch = samples.slice(i, i + batchSize);
      vectors.push(
        ...(await teacher.embed(
          batch.map(({ text }) => text),
          as,
        )),
      );
      done += batch.length;
      progress(done, total);
    }
    return centred(samples, vectors);
  };
  const askedVectors = await embed(asked, "query");
  const toldVectors = await embed(told, "passage");
  const wordVectors = await embed(words, "query");
  const components = principalComponents([...askedVectors, ...toldVectors], dimensions);
  const targets = (samples: readonly Sample[], vectors: readonly Float32Array[]) =>
    samples.map(({ text }, i): Target => ({ text, vector: project(vectors[i] as Float32Array, components) }));

  const askedTargets = targets(asked, askedVectors);
  const toldTargets = targets(told, toldVectors);
  return {
    questions: askedTargets.slice(0, questions.length),
    phrases: askedTargets.slice(questions.length, questions.length + phrases.length),
    foreignSentences: askedTargets.slice(questions.length + phrases.length),
    passages: toldTargets.slice(0, passages.length),
    furtherTexts: toldTargets.slice(passages.length),
    units: targets(words, wordVectors),
  };
}
