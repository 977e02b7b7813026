import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { EmbeddingModel } from "../../ports/embedding-model.ts";
import { describeEmbeddingModel } from "../../ports/testing/embedding-model-contract.ts";
import { tableId } from "./distil/quantise.ts";
import { readStaticEmbeddings, staticTablePath } from "./read-static-embeddings.ts";
import { createStaticEmbeddingModel } from "./static-embedding-model.ts";
import { decodeTable } from "./table-format.ts";
import { unitKey } from "./text-keys.ts";

describeEmbeddingModel("the static table of the repository", () => readStaticEmbeddings());

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
async function similarity(model: EmbeddingModel, a: string, b: string): Promise<number> {
  const [first, second] = await model.embed([a, b], "query");
  return cosine(first as Float32Array, second as Float32Array);
}

/** Passages on six subjects, worded apart from the questions. */
const passages = {
  duration: "Sygedagpenge kan udbetales i 22 uger inden for 9 måneder, før kommunen skal vurdere en forlængelse.",
  plan: "En genoptræningsplan skal være klar, før patienten udskrives fra sygehuset.",
  complaint: "Afgørelsen kan påklages til Ankestyrelsen inden 4 uger.",
  flexjob: "Fleksjob gives til den, der har en varigt nedsat arbejdsevne.",
  fatigue: "Mange kræftpatienter er trætte i lang tid efter behandlingen og har svært ved at huske og koncentrere sig.",
  employer: "Arbejdsgiveren skal indkalde den sygemeldte til en samtale inden 4 uger.",
};
type Subject = keyof typeof passages;

describe("the static table", () => {
  const nearest = async (question: string): Promise<Subject> => {
    const model = await readStaticEmbeddings();
    const [asked] = await model.embed([question], "query");
    const vectors = await model.embed(Object.values(passages), "passage");
    const scores = vectors.map((vector) => cosine(asked as Float32Array, vector));
    return Object.keys(passages)[scores.indexOf(Math.max(...scores))] as Subject;
  };

  it.each<[string, Subject]>([
    ["hvornår løber mine sygepenge ud", "duration"],
    ["jeg er uenig i det brev kommunen har sendt, hvad gør jeg", "complaint"],
    ["jeg er fuldstændig flad efter kemoen og glemmer alt", "fatigue"],
    ["chefen vil have mig ind til en snak mens jeg er syg", "employer"],
  ])("finds the passage for everyday words: %s", async (question, subject) => {
    expect(await nearest(question)).toBe(subject);
  });

  it.each<[string, Subject]>([
    ["how many weeks can I get sickness benefit", "duration"],
    ["I want to appeal the decision", "complaint"],
    ["so tired after cancer treatment and I forget things", "fatigue"],
    ["hvor lenge kan jeg få sykepenger", "duration"],
    ["hvem lager planen for opptrening når jeg skrives ut av sykehuset", "plan"],
    ["jeg orker ingenting etter kreftbehandlingen", "fatigue"],
  ])("finds the Danish passage for English and Norwegian: %s", async (question, subject) => {
    expect(await nearest(question)).toBe(subject);
  });

  it.each<[string, Subject]>([
    ["hvor længe kan man få sygedapenge", "duration"],
    ["genoptraeningsplan ved udskrivning", "plan"],
    ["HVORDAN KLAGER JEG OVER AFGØRELSEN", "complaint"],
    ["felksjob når man ikke kan arbejde så meget mere", "flexjob"],
  ])("finds the passage in spite of how it is typed: %s", async (question, subject) => {
    expect(await nearest(question)).toBe(subject);
  });

  it("understands a compound it has never seen by its parts", async () => {
    const model = await readStaticEmbeddings();
    const near = await similarity(model, "sygedagpengeforlængelsesansøgning", "forlængelse af sygedagpenge");
    const far = await similarity(model, "sygedagpengeforlængelsesansøgning", "motion og fysisk træning");
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it("puts the same text typed with and without æøå in one place", async () => {
    const model = await readStaticEmbeddings();
    expect(await similarity(model, "Kræft på arbejdspladsen", "kraeft paa arbejdspladsen")).toBeGreaterThan(0.9999);
  });

  it("carries the name of its content", async () => {
    const bytes = await readFile(staticTablePath);
    const table = decodeTable(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    expect(table.id).toBe(await tableId(table));
    expect((await readStaticEmbeddings()).id).toBe(table.id);
  });

  it("stays within 12 MB", async () => {
    expect((await readFile(staticTablePath)).length).toBeLessThanOrEqual(12_000_000);
  });
});

describe("createStaticEmbeddingModel", () => {
  const rows = [
    { key: unitKey("kat"), scale: 3 / 127, values: [127, 0] },
    { key: unitKey("hund"), scale: 4 / 127, values: [0, 127] },
  ].sort((a, b) => a.key - b.key);
  const model = createStaticEmbeddingModel({
    id: "test",
    teacher: "none",
    dimensions: 2,
    keys: Uint32Array.from(rows, ({ key }) => key),
    scales: Float32Array.from(rows, ({ scale }) => scale),
    values: Int8Array.from(rows.flatMap(({ values }) => values)),
  });
  const embed = async (text: string) => [...((await model.embed([text], "query"))[0] as Float32Array)];

  it("adds up the rows of the words, each in its own scale, to length one", async () => {
    const [first, second] = await embed("Kat, hund!");
    expect(first).toBeCloseTo(0.6, 6);
    expect(second).toBeCloseTo(0.8, 6);
  });

  it("counts a word as often as it stands there", async () => {
    const [first, second] = await embed("kat kat kat kat hund");
    expect((first as number) / (second as number)).toBeCloseTo(3, 5);
  });

  it("gives a fixed vector when it knows nothing of a text", async () => {
    expect(await embed("fugl")).toEqual([1, 0]);
  });
});
