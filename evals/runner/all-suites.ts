import type { Suite } from "./suite.ts";
import { answersSuite } from "./suites/answers.ts";
import { checkerSuite } from "./suites/checker.ts";
import { citationsSuite } from "./suites/citations.ts";
import { englishSuite } from "./suites/english.ts";
import { conversationsSuite, followUpsSuite } from "./suites/followups.ts";
import { librarySuite } from "./suites/library.ts";
import {
  everydaySuite,
  outcomesSuite,
  screeningSuite,
  secondScreeningSuite,
  thirdScreeningSuite,
} from "./suites/outcomes.ts";
import { retrievalSuite } from "./suites/retrieval.ts";
import { robustnessSuite } from "./suites/robustness.ts";
import { lawSuite, premisesSuite, trapsSuite } from "./suites/rules.ts";
import { comparisonsSuite, listsSuite } from "./suites/shapes.ts";
import { speedSuite } from "./suites/speed.ts";
import { twentySuite } from "./suites/twenty.ts";
import { unseenSuite } from "./suites/unseen.ts";

/** In the order they run: speed on a fresh process, citations over all that was answered before. */
export const allSuites: readonly Suite[] = [
  speedSuite,
  retrievalSuite,
  librarySuite,
  englishSuite,
  unseenSuite,
  answersSuite,
  twentySuite,
  lawSuite,
  premisesSuite,
  trapsSuite,
  outcomesSuite,
  everydaySuite,
  screeningSuite,
  secondScreeningSuite,
  thirdScreeningSuite,
  followUpsSuite,
  conversationsSuite,
  comparisonsSuite,
  listsSuite,
  robustnessSuite,
  citationsSuite,
  checkerSuite,
];
