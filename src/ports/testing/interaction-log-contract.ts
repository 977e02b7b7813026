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

/** What every implementation of `InteractionLog` must do. `open` gives an empty log. */
export function interactionLogContract(name: string, open: () => Promise<InteractionLog>): void {
  describe(`${name} as an InteractionLog`, () => {
    let log: InteractionLog;
    beforeAll(async () => {
      log = await open();
    });
    afterAll(() => log.close());

    it("starts empty, counts ratings, and counts what was not answered by its outcome", async () => {
      expect(await log.summary()).toEqual({ up: 0, down: 0, unanswered: {} });
      await log.recordFeedback(feedback);
      await log.recordFeedback({ ...feedback, rating: "down", comment: null, reasons: [] });
      await log.recordFeedback({ ...feedback, rating: "down" });
      await log.recordUnanswered(unanswered);
      await log.recordUnanswered(unanswered);
      await log.recordUnanswered({ ...unanswered, outcome: "clarify", nearestDocuments: [] });
      expect(await log.summary()).toEqual({ up: 1, down: 2, unanswered: { "not-found": 2, clarify: 1 } });
    });

    it("takes several at once without losing one", async () => {
      const before = await log.summary();
      await Promise.all(Array.from({ length: 20 }, () => log.recordFeedback(feedback)));
      expect((await log.summary()).up).toBe(before.up + 20);
    });
  });
}
