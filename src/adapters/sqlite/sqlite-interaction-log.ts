import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { InteractionLog } from "../../ports/interaction-log.ts";

const schema = `
CREATE TABLE IF NOT EXISTS feedback (
  id INTEGER PRIMARY KEY, answer_id TEXT NOT NULL, rating TEXT NOT NULL, reasons TEXT NOT NULL, comment TEXT, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS unanswered (
  id INTEGER PRIMARY KEY, outcome TEXT NOT NULL, language TEXT NOT NULL, audience TEXT NOT NULL, nearest TEXT NOT NULL, at TEXT NOT NULL);
`;

/** Opens (and makes) the SQLite file at `path`; `:memory:` keeps nothing. */
export function openSqliteInteractionLog(path: string): InteractionLog {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec(schema);
  const insertFeedback = database.prepare(
    "INSERT INTO feedback (answer_id, rating, reasons, comment, at) VALUES (?, ?, ?, ?, ?)",
  );
  const insertUnanswered = database.prepare(
    "INSERT INTO unanswered (outcome, language, audience, nearest, at) VALUES (?, ?, ?, ?, ?)",
  );
  const ratings = database.prepare("SELECT rating, COUNT(DISTINCT answer_id) AS n FROM feedback GROUP BY rating");
  const byOutcome = database.prepare("SELECT outcome, COUNT(*) AS n FROM unanswered GROUP BY outcome");
  return {
    async recordFeedback({ answerId, rating, reasons, comment, at }) {
      insertFeedback.run(answerId, rating, JSON.stringify(reasons), comment, at);
    },
    async recordUnanswered({ outcome, language, audience, nearestDocuments, at }) {
      insertUnanswered.run(outcome, language, audience, JSON.stringify(nearestDocuments), at);
    },
    async summary() {
      const counts = new Map((ratings.all() as { rating: string; n: number }[]).map(({ rating, n }) => [rating, n]));
      return {
        up: counts.get("up") ?? 0,
        down: counts.get("down") ?? 0,
        unanswered: Object.fromEntries(
          (byOutcome.all() as { outcome: string; n: number }[]).map(({ outcome, n }) => [outcome, n]),
        ),
      };
    },
    async close() {
      database.close();
    },
  };
}
