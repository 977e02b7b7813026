import type { EmbeddingModel } from "../../../ports/embedding-model.ts";
import type { StaticTable } from "../table-format.ts";
import { corpusUnits } from "./corpus-units.ts";
import { learnQuestions, type QuestionExample } from "./learn-questions.ts";
import { learnTargets, type TargetExample } from "./learn-targets.ts";
import { quantise } from "./quantise.ts";
import { createRandom } from "./random.ts";
import { startFromWords } from "./start-from-words.ts";
import { type Target, type TeacherTargets, teacherTargets } from "./teacher-targets.ts";
import { createTrainableTable, type TrainableTable } from "./trainable-table.ts";
import type { DistilSettings, TrainingCorpus } from "./training-corpus.ts";
import { dot } from "./vectors.ts";

/** A single word tells less about a text than a sentence does. */
const wordWeight = 0.3;
const targetOptions = { rate: 0.05, partsOnly: 0.3 };
const questionOptions = {
  rate: 0.02,
  temperature: 0.07,
  partsOnly: 0.3,
  wordsLost: 0.2,
  batch: 128,
  otherPassages: 400,
};
/** Synonyms come whole; nothing is left out of them. */
const synonymOptions = { ...questionOptions, wordsLost: 0 };
/** Between rounds of questions a share of the targets is repeated, so that what no question asks about is not forgotten. */
const reminder = { share: 0.2, rate: 0.01 };

/**
 * Pairs each sentence of an English passage with the passage of the same document in another
 * language that the teacher puts nearest: so English questions learn the way to Danish passages.
 */
function bridges(corpus: TrainingCorpus, targets: TeacherTargets): { text: string; passage: number }[] {
  const sentenceVectors = new Map(targets.foreignSentences.map(({ text, vector }) => [text, vector]));
  const otherPassages = new Map<string, number[]>();
  corpus.passages.forEach(({ documentId, language }, i) => {
    if (language === "en") return;
    const list = otherPassages.get(documentId);
    if (list) list.push(i);
    else otherPassages.set(documentId, [i]);
  });
  return corpus.passages.flatMap(({ documentId, language, sentences }) => {
    const candidates = language === "en" ? (otherPassages.get(documentId) ?? []) : [];
    return sentences.flatMap((text) => {
      const sentence = sentenceVectors.get(text);
      if (!sentence) return [];
      const nearness = candidates.map((i) => dot(sentence, (targets.passages[i] as Target).vector));
      const best = nearness.indexOf(Math.max(...nearness));
      return best < 0 ? [] : [{ text, passage: candidates[best] as number }];
    });
  });
}

/** Each synonym as a question that its term answers. */
function synonymExamples(
  { synonyms }: TrainingCorpus,
  table: TrainableTable,
): { examples: QuestionExample[]; terms: Uint32Array[] } {
  const numbers = new Map([...new Set(synonyms.map(({ term }) => term))].map((term, number) => [term, number]));
  return {
    examples: synonyms.map(({ text, term }) => ({ units: table.unitsOf(text), passage: numbers.get(term) as number })),
    terms: [...numbers.keys()].map((term) => table.unitsOf(term)),
  };
}

/**
 * Learns a static table from a teacher: starts from the teacher's vectors of words, moves towards
 * its vectors of phrases, questions and passages, then brings each question to the passage that
 * answers it and each synonym to its term. The same corpus, teacher and settings give the same table. Minutes of work on one
 * core, besides the teacher's. Throws what the teacher throws.
 */
export async function distil(
  teacher: EmbeddingModel,
  corpus: TrainingCorpus,
  settings: DistilSettings,
  report: (line: string) => void = () => {},
): Promise<StaticTable> {
  const units = corpusUnits(corpus);
  let told = 0;
  const targets = await teacherTargets(teacher, corpus, units, settings.dimensions, (done, of) => {
    if (done !== of && done - told < of / 20) return;
    told = done;
    report(`teacher: ${done} of ${of} texts`);
  });
  const random = createRandom(settings.seed);
  const table = createTrainableTable(units, settings.dimensions, settings.parts);
  startFromWords(table, units, targets.units);
  report(`table: ${units.length} words, ${table.keys.length - units.length} parts, ${settings.dimensions} dimensions`);

  const example =
    (weight: number) =>
    ({ text, vector }: Target): TargetExample => ({ units: table.unitsOf(text), vector, weight });
  const examples = [
    ...[
      ...targets.questions,
      ...targets.phrases,
      ...targets.foreignSentences,
      ...targets.passages,
      ...targets.furtherTexts,
    ].map(example(1)),
    ...targets.units.filter((_, unit) => units[unit]?.isWord).map(example(wordWeight)),
  ];
  for (let round = 1; round <= settings.targetRounds; round++) {
    const loss = learnTargets(table, examples, { ...targetOptions, random });
    report(`targets, round ${round}: ${loss.toFixed(4)} from the teacher`);
  }

  const question = (text: string, passage: number): QuestionExample => ({ units: table.unitsOf(text), passage });
  const questions = [
    ...corpus.passages.flatMap((passage, i) => passage.questions.map((text) => question(text, i))),
    ...bridges(corpus, targets).map(({ text, passage }) => question(text, passage)),
  ];
  const passages = corpus.passages.map(({ text }) => table.unitsOf(text));
  const synonyms = synonymExamples(corpus, table);
  for (let round = 1; round <= settings.questionRounds; round++) {
    const { loss, first } = learnQuestions(table, questions, passages, { ...questionOptions, random });
    learnQuestions(table, synonyms.examples, synonyms.terms, { ...synonymOptions, random });
    const reminders = examples.filter(() => random() < reminder.share);
    learnTargets(table, reminders, { ...targetOptions, rate: reminder.rate, random });
    report(`questions, round ${round}: loss ${loss.toFixed(4)}, own passage first ${first.toFixed(3)}`);
  }
  return quantise(table, teacher.id);
}
