import { describe, expect, it } from "vitest";
import { kindShares } from "../../src/answering/screen/second-opinion/linear-model.ts";
import { fitLinearModel } from "./fit-linear-model.ts";

const lesson = (place: number, kind: number) => ({ features: new Map([[place, 1]]), kind, weight: 1 });
const lessons = Array.from({ length: 40 }, (_, at) => lesson(at % 2, at % 2));

describe("fitLinearModel", () => {
  it("tells apart what differs, the same each time", () => {
    const model = fitLinearModel(lessons, ["pass", "crisis"], 4);
    expect(kindShares(model, new Map([[0, 1]])).pass).toBeGreaterThan(0.8);
    expect(kindShares(model, new Map([[1, 1]])).crisis).toBeGreaterThan(0.8);
    expect(fitLinearModel(lessons, ["pass", "crisis"], 4)).toEqual(model);
  });
});
