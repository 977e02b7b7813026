import { describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../../ports/embedding-model.ts";
import { createStaticEmbeddingModel } from "../static-embedding-model.ts";
import { distil } from "./distil.ts";
import { holdOutQuestions, measureHeldOut } from "./hold-out.ts";
import type { DistilSettings, TrainingCorpus, TrainingPassage } from "./training-corpus.ts";

const settings: DistilSettings = { dimensions: 8, parts: 400, targetRounds: 4, questionRounds: 12, seed: 1 };

/** A teacher that knows four subjects in two languages and nothing else; the rest is noise by letter. */
const subjects = [
  ["sygedagpenge", "penge", "benefit", "money"],
  ["klage", "afgørelse", "appeal", "decision"],
  ["fleksjob", "arbejdsevne", "capacity"],
  ["træthed", "træt", "tired", "fatigue"],
];
const teacher: EmbeddingModel = {
  id: "teacher",
  dimensions: 16,
  async embed(texts) {
    return texts.map((text) => {
      const vector = new Float32Array(16).fill(0.3);
      subjects.forEach((words, i) => {
        for (const word of words) if (text.toLowerCase().includes(word)) vector[i] = (vector[i] as number) + 1;
      });
      for (const letter of text) {
        const at = 4 + ((letter.codePointAt(0) as number) % 12);
        vector[at] = (vector[at] as number) + 0.02;
      }
      return vector.map((value) => value / Math.hypot(...vector));
    });
  },
};

const passage = (
  documentId: string,
  text: string,
  questions: string[],
  language: "da" | "en" = "da",
): TrainingPassage => ({
  documentId,
  text,
  language,
  sentences: [text],
  questions,
});
const corpus: TrainingCorpus = {
  passages: [
    passage("a", "Sygedagpenge udbetales i 22 uger.", ["hvor længe får jeg penge", "hvornår stopper kassen"]),
    passage("a", "The benefit is paid for 22 weeks.", ["how long is the benefit paid"], "en"),
    passage("b", "En klage over en afgørelse sendes til kommunen.", ["jeg er uenig", "hvordan sender jeg en klage"]),
    passage("c", "Fleksjob er for varigt nedsat arbejdsevne.", ["kan jeg få et andet job", "job på få timer"]),
    passage("d", "Træthed efter behandling er almindelig.", ["jeg er så træt", "jeg kan ikke vågne"]),
  ],
  phrases: [{ text: "sygedagpenge", language: "da" }],
  everydayWords: [
    { text: "money", language: "en" },
    { text: "penge", language: "da" },
    { text: "pengene", language: "da" },
    { text: "tired", language: "en" },
  ],
  synonyms: [],
  furtherTexts: [],
};

describe("distil", () => {
  it("gives the same table for the same teacher and corpus", async () => {
    const first = await distil(teacher, corpus, settings);
    const second = await distil(teacher, corpus, settings);
    expect(second).toEqual(first);
    const other = await distil(teacher, corpus, { ...settings, seed: 2 });
    expect(other.id).not.toBe(first.id);
  });

  it("learns which passage answers a question whose words are not in it", async () => {
    const table = await distil(teacher, corpus, settings);
    const model = createStaticEmbeddingModel(table);
    const held = [
      { text: "hvornår stopper kassen", passage: 0 },
      { text: "jeg er uenig", passage: 2 },
      { text: "job på få timer", passage: 3 },
      { text: "jeg kan ikke vågne", passage: 4 },
    ];
    expect((await measureHeldOut(model, corpus, held))[0]).toBe(
      "held out, all: 4 questions, hit@1 1.000, hit@5 1.000, MRR@10 1.000",
    );
  });

  it("learns from synonyms what words mean that no question uses", async () => {
    const ask = { text: "the cash desk", passage: 0 };
    const rank = async (synonyms: TrainingCorpus["synonyms"]) => {
      const words = [...corpus.everydayWords, { text: "cash desk", language: "en" as const }];
      const learned = { ...corpus, everydayWords: words, synonyms };
      const model = createStaticEmbeddingModel(await distil(teacher, learned, settings));
      return (await measureHeldOut(model, learned, [ask]))[0];
    };
    const filler = ["klage", "fleksjob", "træthed"].map((term) => ({ text: `${term} ${term}`, term }));
    expect(await rank([...filler, { text: "cash desk", term: "sygedagpenge" }])).toContain("hit@1 1.000");
    expect(await rank([...filler, { text: "cash desk", term: "fleksjob" }])).toContain("hit@1 0.000");
  });

  it("tells how far it is", async () => {
    const lines: string[] = [];
    await distil(teacher, corpus, settings, (line) => lines.push(line));
    expect(lines.find((line) => line.startsWith("teacher:"))).toMatch(/^teacher: \d+ of \d+ texts$/);
    expect(lines.filter((line) => line.startsWith("questions, round"))).toHaveLength(settings.questionRounds);
  });

  it("passes on that the teacher failed", async () => {
    const broken: EmbeddingModel = { ...teacher, embed: () => Promise.reject(new Error("gone")) };
    await expect(distil(broken, corpus, settings)).rejects.toThrow("gone");
  });
});

describe("holdOutQuestions", () => {
  it("takes questions away, the same each time, and leaves every passage one", () => {
    const many: TrainingCorpus = {
      ...corpus,
      passages: Array.from({ length: 40 }, (_, i) =>
        passage(
          `d${i}`,
          `tekst ${i}`,
          [0, 1, 2, 3].map((n) => `spørgsmål ${i}.${n}`),
        ),
      ),
    };
    const { corpus: rest, held } = holdOutQuestions(many, 0.25);
    expect(holdOutQuestions(many, 0.25).held).toEqual(held);
    expect(held.length).toBeGreaterThan(20);
    expect(held.length).toBeLessThan(60);
    expect(rest.passages.reduce((sum, { questions }) => sum + questions.length, 0)).toBe(160 - held.length);
    for (const { questions } of holdOutQuestions(many, 0.99).corpus.passages) expect(questions).toHaveLength(1);
    for (const { text, passage: number } of held) expect(many.passages[number]?.questions).toContain(text);
  });

  it("does not hold out a question that two passages claim", () => {
    const shared = { ...corpus, passages: [passage("a", "x", ["samme", "a1"]), passage("b", "y", ["Samme", "b1"])] };
    expect(holdOutQuestions(shared, 0.99).held.map(({ text }) => text.toLowerCase())).not.toContain("samme");
  });
});
