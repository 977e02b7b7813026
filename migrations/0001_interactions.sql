-- Feedback on answers and questions without an answer, by class. No questions, no addresses, nothing that tells who asked.
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY,
  answer_id TEXT NOT NULL,
  rating TEXT NOT NULL CHECK (rating IN ('up', 'down')),
  reasons TEXT NOT NULL,
  comment TEXT,
  at TEXT NOT NULL
);

CREATE TABLE unanswered (
  id INTEGER PRIMARY KEY,
  outcome TEXT NOT NULL,
  language TEXT NOT NULL,
  audience TEXT NOT NULL,
  nearest TEXT NOT NULL,
  at TEXT NOT NULL
);
