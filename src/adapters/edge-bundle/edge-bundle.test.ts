import { describe, expect, it } from "vitest";
import { IndexUnavailable } from "../../domain/errors.ts";
import { passageIndexContract } from "../../ports/testing/passage-index-contract.ts";
import { sampleBuild } from "../../ports/testing/sample-build.ts";
import { openBundle } from "./open-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

passageIndexContract("the edge bundle", async (build) => openBundle(writeBundle(build, {}).buffer));

describe("the edge bundle's file", () => {
  const build = sampleBuild({ vectors: true });

  it("is the same bytes for the same build", () => {
    expect(writeBundle(build, { a: 1 })).toEqual(writeBundle(build, { a: 1 }));
  });

  it("carries what travels beside the passages", () => {
    const extras = { lexicon: [{ term: "sygemelding" }], contacts: [] };
    expect(openBundle(writeBundle(build, extras).buffer).extras).toEqual(extras);
  });

  it("keeps the order of a passage's keys, so that it is told in the same bytes", async () => {
    const index = openBundle(writeBundle(build, {}).buffer);
    const [entry] = await index.get(["rapport#side-12"]);
    expect(JSON.stringify(entry?.passage)).toBe(
      JSON.stringify(build.rows.find(({ passage }) => passage.passageId === "rapport#side-12")?.passage),
    );
  });

  it.each([
    ["empty", () => new ArrayBuffer(0)],
    [
      "another file",
      () => new TextEncoder().encode("<!doctype html><html lang=da>not found</html>").buffer as ArrayBuffer,
    ],
    ["cut short", () => writeBundle(build, {}).buffer.slice(0, -8)],
    [
      "of a later format",
      () => {
        const file = writeBundle(build, {});
        new DataView(file.buffer).setUint32(8, 99, true);
        return file.buffer;
      },
    ],
  ])("says so when it is %s", (_what, file) => {
    expect(() => openBundle(file())).toThrow(IndexUnavailable);
  });

  it("refuses a build whose statistics contradict its passages", () => {
    const documentFrequency = new Map(build.statistics.documentFrequency).set("uger", 9);
    expect(() => writeBundle({ ...build, statistics: { ...build.statistics, documentFrequency } }, {})).toThrow(/uger/);
  });
});
