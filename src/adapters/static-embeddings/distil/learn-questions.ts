import { type Random, shuffledOrder } from "./random.ts";
import type { TrainableTable } from "./trainable-table.ts";
import { addScaled, dot, normalise } from "./vectors.ts";

/** A question as units and the number of the passage that answers it. */
export interface QuestionExample {
  readonly units: Uint32Array;
  readonly passage: number;
}

export interface QuestionOptions {
  readonly rate: number;
  /** Divides the cosines before the softmax: the smaller, the more the nearest wrong passages count. */
  readonly temperature: number;
  /** Share of units, 0 to 1, that must do without their own row. */
  readonly partsOnly: number;
  /** Share of a question's words, 0 to 1, that are left out, as people leave them out. */
  readonly wordsLost: number;
  readonly batch: number;
  /** How many passages besides those of the batch a question is held against. */
  readonly otherPassages: number;
  readonly random: Random;
}

interface TextVector {
  readonly slots: readonly number[];
  readonly vector: Float32Array;
  readonly length: number;
}

/** Contributions below this change nothing that int8 keeps. */
const negligible = 1e-4;

/**
 * One round of bringing questions nearer to their passage than to others: cross-entropy over the
 * softmax of the cosines (InfoNCE, van den Oord, Li & Vinyals, 2018), questions and passages both
 * learning. Returns the mean loss and the share of questions whose own passage came first.
 */
export function learnQuestions(
  table: TrainableTable,
  questions: readonly QuestionExample[],
  passages: readonly Uint32Array[],
  options: QuestionOptions,
): { loss: number; first: number } {
  const { random } = options;
  const order = shuffledOrder(questions.length, random);
  let loss = 0;
  let first = 0;
  for (let start = 0; start < order.length; start += options.batch) {
    const batch = Array.from(
      order.subarray(start, start + options.batch),
      (index) => questions[index] as QuestionExample,
    );
    const result = learnBatch(table, batch, passages, options);
    loss += result.loss;
    first += result.first;
  }
  return { loss: loss / Math.max(1, questions.length), first: first / Math.max(1, questions.length) };
}

/** The passages of the batch and as many others as asked, by number. */
function choosePassages(batch: readonly QuestionExample[], count: number, others: number, random: Random): number[] {
  const chosen = new Set(batch.map(({ passage }) => passage));
  const wanted = Math.min(count, chosen.size + others);
  while (chosen.size < wanted) chosen.add(Math.floor(random() * count));
  return [...chosen];
}

function learnBatch(
  table: TrainableTable,
  batch: readonly QuestionExample[],
  passages: readonly Uint32Array[],
  options: QuestionOptions,
) {
  const { dimensions } = table;
  const { random, temperature } = options;
  const chosen = choosePassages(batch, passages.length, options.otherPassages, random);
  const place = new Map(chosen.map((passage, i) => [passage, i]));

  // Each unit's vector is made once a batch: slots number the units in use.
  const slotOf = new Map<number, number>();
  const slotFor = (unit: number) => {
    const slot = slotOf.get(unit) ?? slotOf.size;
    slotOf.set(unit, slot);
    return slot;
  };
  const questionSlots = batch.map(({ units }) => {
    const kept = units.filter(() => random() >= options.wordsLost);
    return Array.from(kept.length ? kept : units, slotFor);
  });
  const passageSlots = chosen.map((passage) => Array.from(passages[passage] as Uint32Array, slotFor));
  const units = [...slotOf.keys()];
  const alone = units.map(() => random() < options.partsOnly);
  const vectors = new Float32Array(units.length * dimensions);
  const gradients = new Float32Array(units.length * dimensions);
  units.forEach((unit, slot) => {
    table.readUnit(unit, vectors, slot * dimensions, alone[slot] as boolean);
  });
  const textVector = (slots: readonly number[]): TextVector => {
    const vector = new Float32Array(dimensions);
    for (const slot of slots) addScaled(vector, 0, vectors, slot * dimensions, dimensions, 1);
    return { slots, vector, length: normalise(vector) };
  };
  /** Hands the gradient of a unit vector on to the units it was the sum of. */
  const handOn = ({ slots, vector, length }: TextVector, gradient: Float32Array) => {
    if (length === 0) return;
    addScaled(gradient, 0, vector, 0, dimensions, -dot(gradient, vector));
    for (const slot of slots) addScaled(gradients, slot * dimensions, gradient, 0, dimensions, 1 / length);
  };

  const passageVectors = passageSlots.map(textVector);
  const passageGradients = chosen.map(() => new Float32Array(dimensions));
  let loss = 0;
  let first = 0;
  batch.forEach(({ passage }, i) => {
    const question = textVector(questionSlots[i] as number[]);
    const right = place.get(passage) as number;
    const scores = passageVectors.map(({ vector }) => dot(question.vector, vector) / temperature);
    const highest = scores.reduce((a, b) => Math.max(a, b));
    const likely = scores.map((score) => Math.exp(score - highest));
    const total = likely.reduce((a, b) => a + b);
    loss -= Math.log((likely[right] as number) / total + 1e-12);
    if (scores[right] === highest) first++;
    const gradient = new Float32Array(dimensions);
    likely.forEach((value, j) => {
      const error = value / total - (j === right ? 1 : 0);
      if (Math.abs(error) < negligible) return;
      addScaled(gradient, 0, (passageVectors[j] as TextVector).vector, 0, dimensions, error / temperature);
      addScaled(passageGradients[j] as Float32Array, 0, question.vector, 0, dimensions, error / temperature);
    });
    handOn(question, gradient);
  });
  passageVectors.forEach((vector, j) => {
    handOn(vector, passageGradients[j] as Float32Array);
  });
  units.forEach((unit, slot) => {
    table.descend(unit, gradients, slot * dimensions, options.rate, alone[slot] as boolean);
  });
  return { loss, first };
}
