import type { InteractionLog } from "../../ports/interaction-log.ts";
import type { D1Database } from "./d1-database.ts";

/** Keeps interactions in D1; the tables come from `migrations/`. */
export function createD1InteractionLog(database: D1Database): InteractionLog {
  return {
    async recordFeedback({ answerId, rating, reasons, comment, at }) {
      await database
        .prepare("INSERT INTO feedback (answer_id, rating, reasons, comment, at) VALUES (?, ?, ?, ?, ?)")
        .bind(answerId, rating, JSON.stringify(reasons), comment, at)
        .run();
    },
    async recordUnanswered({ outcome, language, audience, nearestDocuments, at }) {
      await database
        .prepare("INSERT INTO unanswered (outcome, language, audience, nearest, at) VALUES (?, ?, ?, ?, ?)")
        .bind(outcome, language, audience, JSON.stringify(nearestDocuments), at)
        .run();
    },
    async summary() {
      const [ratings, outcomes] = await Promise.all([
        database
          .prepare("SELECT rating, COUNT(DISTINCT answer_id) AS n FROM feedback GROUP BY rating")
          .all<{ rating: string; n: number }>(),
        database
          .prepare("SELECT outcome, COUNT(*) AS n FROM unanswered GROUP BY outcome")
          .all<{ outcome: string; n: number }>(),
      ]);
      const counts = new Map(ratings.results.map(({ rating, n }) => [rating, n]));
      return {
        up: counts.get("up") ?? 0,
        down: counts.get("down") ?? 0,
        unanswered: Object.fromEntries(outcomes.results.map(({ outcome, n }) => [outcome, n])),
      };
    },
    async close() {},
  };
}
