import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Feedback, InteractionLog, UnansweredQuestion } from "../interaction-log.ts";

const feedback: Feedback = {
  answerId: "3f0c0f5e-7d2c-4a56-9a0e-0c1b2d3e4f50",
  rating: "up",
  reasons: ["klart", "det'virkede"],
  comment: "Tak – det hjalp 🙂'; DROP TABLE feedback; --",
  at: "2026-11-22T10:00:00.000Z",
};
const unanswered: UnansweredQuestion = {
  outcome: "not-found",
  language: "da",
  audience: "citizen",
  nearestDocuments: ["dk-klage", "dk-varighed"],
  at: "2026-11-22T10:00:00.000Z",
};

const answer = (number: number) => `3f0c0f5e-7d2c-4a56-9a0e-${String(number).padStart(12, "0")}`;

/** What every implementation of `InteractionLog` must do. `open` gives an empty log. */
export function interactionLogContract(name: string, open: () => Promise<InteractionLog>): void {
  describe(`${name} as an InteractionLog`, () => {
    let log: InteractionLog;
    beforeAll(async () => {
      log = await open();
    });
    afterAll(() => log.close());

    it("starts empty, counts rated answers, and counts what was not answered by its outcome", async () => {
      expect(await log.summary()).toEqual({ up: 0, down: 0, unanswered: {} });
      await log.recordFeedback(feedback);
      await log.recordFeedback({ ...feedback, answerId: answer(1), rating: "down", comment: null, reasons: [] });
      await log.recordFeedback({ ...feedback, answerId: answer(2), rating: "down" });
      // The same reader adds a reason to the same judgement: still one answer.
      await log.recordFeedback({ ...feedback, answerId: answer(2), rating: "down", reasons: ["forkert"] });
      await log.recordUnanswered(unanswered);
      await log.recordUnanswered(unanswered);
      await log.recordUnanswered({ ...unanswered, outcome: "clarify", nearestDocuments: [] });
      expect(await log.summary()).toEqual({ up: 1, down: 2, unanswered: { "not-found": 2, clarify: 1 } });
    });

    it("takes several at once without losing one", async () => {
      const before = await log.summary();
      const many = Array.from({ length: 20 }, (_, i) => ({ ...feedback, answerId: answer(100 + i) }));
      await Promise.all(many.map((one) => log.recordFeedback(one)));
      expect((await log.summary()).up).toBe(before.up + 20);
    });
  });
}
