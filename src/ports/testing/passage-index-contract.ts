import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IndexBuild, PassageFilter, PassageIndex } from "../passage-index.ts";
import { sampleBuild } from "./sample-build.ts";

const one = (term: string, weight = 1) => [{ term, weight }];

/** What every implementation of `PassageIndex` must do. `open` stores a build and opens it. */
export function passageIndexContract(name: string, open: (build: IndexBuild) => Promise<PassageIndex>): void {
  describe(`${name} as a PassageIndex`, () => {
    const build = sampleBuild({ vectors: true });
    const all = build.rows.map(({ passage }) => passage.passageId);
    let index: PassageIndex;
    beforeAll(async () => {
      index = await open(build);
    });
    afterAll(() => index.close());

    const lexical = async (
      terms: readonly { term: string; weight: number }[],
      filter: PassageFilter = {},
      limit = 50,
    ) => index.lexicalCandidates(terms, filter, limit);
    const passing = (accept: (passage: IndexBuild["rows"][number]["passage"]) => boolean) =>
      build.rows.filter(({ passage }) => accept(passage)).map(({ passage }) => passage.passageId);

    it("tells the build's description, documents, statistics and vocabulary", () => {
      expect(index.describe()).toEqual(build.description);
      expect(index.documents).toEqual(build.documents);
      expect(index.statistics).toEqual(build.statistics);
      expect([...index.vocabulary]).toEqual([...build.vocabulary]);
    });

    it("gives passages back whole, with terms and vectors, in the order asked", async () => {
      const asked = [...all].reverse();
      expect(await index.get(asked)).toEqual([...build.rows].reverse());
    });

    it("leaves out ids that it does not have", async () => {
      const found = await index.get(["nowhere#1", all[3] as string, "x' OR 1=1 --", ""]);
      expect(found.map(({ passage }) => passage.passageId)).toEqual([all[3]]);
      expect(await index.get([])).toEqual([]);
    });

    it("finds the passages that share a term, and no others", async () => {
      const having = build.rows
        .filter(({ terms }) => terms.body.includes("sygedagpenge"))
        .map(({ passage }) => passage.passageId);
      expect((await lexical(one("sygedagpenge"))).sort()).toEqual(having.sort());
      expect(await lexical(one("findes-ikke"))).toEqual([]);
      expect(await lexical([])).toEqual([]);
    });

    it.each(["§27.1.3", "+dagpenge", "hvem's", "52"])("finds the term %s by itself", async (term) => {
      const having = build.rows
        .filter(({ terms }) => Object.values(terms).flat().includes(term))
        .map(({ passage }) => passage.passageId);
      expect(having.length).toBeGreaterThan(0);
      expect((await lexical(one(term))).sort()).toEqual(having.sort());
    });

    it("does not find a whole word by its compound part, nor a part by the word", async () => {
      expect(await lexical(one("dagpenge"))).toEqual([]);
      expect(await lexical(one("+sygedagpenge"))).toEqual([]);
    });

    it("puts the passage first that shares most weight", async () => {
      const terms = [...one("klage"), ...one("frist"), ...one("uger", 0.2)];
      expect((await lexical(terms))[0]).toBe("dk-klage#frist");
      expect((await lexical([...one("projekt", 0.1), ...one("dialogmote", 3)]))[0]).toBe("no-dialogmote#naar");
      expect((await lexical([...one("projekt", 3), ...one("dialogmote", 0.1)]))[0]).toBe("projekt-kia#hvem's");
    });

    it("keeps to the limit, after the filter", async () => {
      expect(await lexical(one("sygedagpenge"), {}, 2)).toHaveLength(2);
      expect(await lexical(one("koordinator"), { collection: "knowledge" }, 1)).toEqual(["projekt-kia#hvem's"]);
      expect(await index.nearestCandidates(Float32Array.of(0, 0, 1, 0.1), { jurisdiction: "NO" }, 1)).toHaveLength(1);
    });

    it("gives equal passages in the same order every time", async () => {
      const first = await lexical(one("tvilling"));
      expect(first).toHaveLength(2);
      for (let i = 0; i < 3; i++) expect(await lexical(one("tvilling"))).toEqual(first);
    });

    it("filters by collection, kind and country, alone and together", async () => {
      const terms = [...new Set(build.rows.flatMap(({ terms }) => terms.body))].flatMap((term) => one(term));
      const check = async (filter: PassageFilter, expected: string[]) => {
        expect((await lexical(terms, filter)).sort()).toEqual(expected.sort());
        const near = await index.nearestCandidates(Float32Array.of(0.5, 0.5, 0.5, 0.5), filter, 50);
        expect(near.sort()).toEqual(expected.sort());
      };
      await check({}, [...all]);
      await check(
        { collection: "library" },
        passing((passage) => passage.collection === "library"),
      );
      await check(
        { kind: "practice" },
        passing((passage) => passage.kind === "practice"),
      );
      await check(
        { jurisdiction: "NO" },
        passing((passage) => passage.jurisdiction === "NO"),
      );
      await check({ jurisdiction: "NO", collection: "library" }, []);
    });

    it("knows which law is in force on a day: neither repealed, nor planned, nor before its first day", async () => {
      const on = async (day: string) => (await lexical(one("sygedagpenge"), { inForceOn: day })).sort();
      expect(await on("2026-11-22")).toEqual(["dk-varighed#kort", "projekt-kia#hvem's"]);
      expect(await on("2010-01-01")).toEqual(["dk-varighed#foer-2014", "projekt-kia#hvem's"]);
      expect(await on("2014-06-30")).toContain("dk-varighed#foer-2014");
      expect(await on("2014-07-01")).toEqual(["dk-varighed#kort", "projekt-kia#hvem's"]);
      // A plan whose day has come is still a plan.
      expect(await on("2027-06-01")).not.toContain("dk-varighed#plan");
    });

    it("gives the nearest vectors, nearest first", async () => {
      const near = await index.nearestCandidates(Float32Array.of(1, 0, 0, 0), {}, 3);
      expect(near).toEqual(["dk-varighed#kort", "dk-varighed#foer-2014", "dk-varighed#plan"]);
    });
  });

  describe(`${name} without vectors`, () => {
    it("has no nearest passages and null vectors", async () => {
      const build = sampleBuild({ vectors: false });
      const index = await open(build);
      expect(await index.nearestCandidates(Float32Array.of(1, 0, 0, 0), {}, 5)).toEqual([]);
      const [entry] = await index.get(["dk-klage#frist"]);
      expect(entry?.vector).toBeNull();
      expect(index.describe().embeddingId).toBe("none");
      await index.close();
    });
  });
}
