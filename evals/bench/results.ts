import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Where benches leave their figures for the report; kept with the project. */
const resultsFolder = fileURLToPath(new URL("results", import.meta.url));

const shareSchema = z.number().min(0).max(1);
const slicesSchema = z.strictObject({
  all: shareSchema,
  da: shareSchema,
  nb: shareSchema,
  en: shareSchema,
  lay: shareSchema,
  expert: shareSchema,
});
const figuresSchema = z.strictObject({
  /** Facts in the first five passages, whole and by slice; `first` in the first one; `typo` with one slip a question. */
  knowledge: slicesSchema.extend({
    first: shareSchema,
    reciprocalRank: shareSchema,
    gain: shareSchema,
    typo: shareSchema,
  }),
  /** Gold span within the first 5,000 characters; null without documents. */
  library: slicesSchema.nullable(),
  /** Questions that neither index nor embedding table has seen; null without them. */
  heldOut: z
    .strictObject({ n: z.number(), first: shareSchema, five: shareSchema, reciprocalRank: shareSchema })
    .nullable(),
});
export type VariantFigures = z.infer<typeof figuresSchema>;

const indexSchema = z.strictObject({ analyserVersion: z.string(), embeddingId: z.string(), passages: z.number() });

const ablationSchema = z.strictObject({
  day: z.string(),
  index: indexSchema,
  /** Questions asked of the knowledge and of the library. */
  questions: z.number(),
  variants: z.array(
    z.strictObject({
      name: z.string(),
      what: z.string(),
      figures: figuresSchema,
      /** Questions that only the whole search has right, and those that only this one has. */
      lost: z.strictObject({ knowledge: z.number(), library: z.number() }),
      won: z.strictObject({ knowledge: z.number(), library: z.number() }),
    }),
  ),
});
export type AblationResult = z.infer<typeof ablationSchema>;

const peersSchema = z.strictObject({
  day: z.string(),
  questions: z.number(),
  documents: z.number(),
  engines: z.array(
    z.strictObject({
      name: z.string(),
      /** What a search asks of it. */
      what: z.string(),
      /** The first of ours is what the peers' quality is set against. */
      ours: z.boolean(),
      shares: z.strictObject({ all: shareSchema, da: shareSchema, nb: shareSchema, en: shareSchema }),
      p50: z.number(),
      p95: z.number(),
    }),
  ),
});
export type PeersResult = z.infer<typeof peersSchema>;

/** Figures of the benches, each null when it was never run. */
export interface BenchResults {
  readonly ablation: AblationResult | null;
  readonly peers: PeersResult | null;
}

const schemas = { ablation: ablationSchema, peers: peersSchema };

/** Leaves a bench's figures for the report. */
export function writeBenchResult<Name extends keyof BenchResults>(
  name: Name,
  result: NonNullable<BenchResults[Name]>,
  path: string = join(resultsFolder, `${name}.json`),
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(schemas[name].parse(result), null, 2)}\n`);
}

/** Reads what the benches left. Throws when a file is of another shape: run that bench again. */
export function readBenchResults(): BenchResults {
  const read = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const path = join(resultsFolder, `${name}.json`);
    return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
  };
  return { ablation: read("ablation", ablationSchema), peers: read("peers", peersSchema) };
}
