import { AIMessageChunk } from "@langchain/core/messages";
import { FakeStreamingChatModel } from "@langchain/core/utils/testing";
import { describe, expect, it } from "vitest";
import {
  answererWith,
  asked,
  BreakingModel,
  duration,
  expectFallback,
  line,
  type Reply,
  rule,
  writing,
} from "../../testing/scripted-model.ts";

describe("each fault of a model ends in the extractive answer with its reason", () => {
  it.each<[string, Reply, string]>([
    ["text that is no JSON", () => "Du kan få sygedagpenge i 22 uger.", "broken-output"],
    ["JSON that breaks off", (script) => duration(script).slice(0, -4), "broken-output"],
    ["JSON of another shape", () => '{"answer": "22 uger"}', "broken-output"],
    ["a refusal in words", () => "I'm sorry, but I can't help with that.", "broken-output"],
    ["nothing", () => "", "empty"],
    ["another language", ({ say }) => say("You can get sickness benefit for 22 weeks.", rule), "foreign-language"],
    ["the question said back", () => line("Hvor længe kan jeg få sygedagpenge?", "S1"), "rejected"],
    ["other letters", ({ say }) => say("Вы получаете пособие.", rule), "foreign-language"],
    ["a source that does not exist", (script) => duration(script).replace(/S\d+/, "S99"), "rejected"],
    ["the wrong source", ({ say }) => say("Du kan få sygedagpenge i 22 uger.", "Kommunen skal se på"), "rejected"],
    ["another source's figure", ({ say }) => say("Du kan få sygedagpenge i 3 uger.", rule), "rejected"],
    ["a token that does not exist", () => line("Du kan få sygedagpenge i ⟦99⟧ uger.", "S1"), "rejected"],
    ["a figure of its own", () => line("Du kan få sygedagpenge i 22 uger.", "S1"), "rejected"],
    ["swapped figures", ({ say }) => say("Du kan få sygedagpenge i 9 uger inden for 22 måneder.", rule), "rejected"],
    ["an added negation", ({ say }) => say("Du kan ikke få sygedagpenge i 22 uger.", rule), "rejected"],
    [
      "can for must",
      ({ say }) => say("Kommunen kan se på, om sygedagpengene kan forlænges.", "Kommunen skal se på"),
      "rejected",
    ],
    ["a promise", ({ say }) => say("Du får sygedagpenge i 22 uger.", rule), "rejected"],
    ["another country", ({ say }) => say("I Norge kan du få sygedagpenge i 22 uger.", rule), "rejected"],
    ["another benefit", ({ say }) => say("Du kan få fleksjob i 22 uger.", rule), "rejected"],
    [
      "another who",
      ({ say }) => say("Arbejdsgiveren skal se på, om sygedagpengene kan forlænges.", "Kommunen skal se på"),
      "rejected",
    ],
    [
      "a plan told as a rule",
      ({ say }) => say("Satsen bliver lavere fra 1. januar 2027.", "Det er planlagt"),
      "rejected",
    ],
    [
      "two times in one sentence",
      ({ say }) =>
        say("Du kan få sygedagpenge i 22 uger, og det er planlagt, at satsen bliver lavere.", rule, "Det er planlagt"),
      "rejected",
    ],
    [
      "an address of its own",
      ({ say }) => say("Du kan få sygedagpenge i 22 uger, se snyd.dk.", rule).replace(/⟦\d+⟧\./, "snyd.dk."),
      "rejected",
    ],
    ["markup", ({ say }) => say("Du kan få **sygedagpenge** i 22 uger <script>.", rule), "rejected"],
  ])("%s", async (_, reply, reason) => {
    const model = await writing(reply);
    await expectFallback(await answererWith(model).answer(asked), reason);
    expect(model.sent).toHaveLength(2);
  });

  it.each<[string, FakeStreamingChatModel, string]>([
    ["no word until the time is up", new BreakingModel([], "hang"), "timeout"],
    ["a rate limit", new BreakingModel([], Object.assign(new Error("slow down"), { status: 429 })), "rate-limit"],
    ["a service that is down", new BreakingModel([], new Error("down")), "model-failed"],
    ["LangChain's own failing fake", new FakeStreamingChatModel({ thrownErrorString: "boom" }), "model-failed"],
    [
      "a typed refusal",
      new FakeStreamingChatModel({
        chunks: [new AIMessageChunk({ content: "", additional_kwargs: { refusal: "no" } })],
      }),
      "refusal",
    ],
    ["half a sentence, then silence", new BreakingModel(['{"text": "Du kan få'], "hang"), "timeout"],
  ])("%s", async (_, model, reason) => {
    await expectFallback(await answererWith(model, { limits: { timeoutMs: 120 } }).answer(asked), reason);
  });

  it("a question that costs too much, without asking the model", async () => {
    const model = await writing(duration);
    const limits = { tokens: { perAnswer: 300, perDay: 1_000_000 } };
    await expectFallback(await answererWith(model, { limits }).answer(asked), "cost-cap-answer");
    expect(model.sent).toHaveLength(0);
  });

  it("a day that is spent, until the next one begins", async () => {
    let day = "2026-11-22T10:00:00Z";
    const model = await writing(duration);
    const answerer = answererWith(model, {
      limits: { tokens: { perAnswer: 8_000, perDay: 2_500 } },
      now: () => new Date(day),
    });
    expect((await answerer.answer(asked)).trace.fallback).toBeUndefined();
    expect((await answerer.answer(asked)).trace.fallback).toBe("cost-cap-day");
    day = "2026-11-23T00:10:00Z";
    expect((await answerer.answer(asked)).trace.fallback).toBeUndefined();
  });

  it("a reader who left before the model was asked", async () => {
    const model = await writing(duration);
    const answer = await answererWith(model).answer(asked, AbortSignal.abort());
    expect(answer.trace.fallback).toBe("cancelled");
    expect(model.sent).toHaveLength(0);
  });

  it("sources that are all in another language than the answer", async () => {
    const model = await writing(duration);
    const answer = await answererWith(model).answer({
      ...asked,
      language: "nb",
      jurisdiction: "DK",
    });
    expect(answer.trace.fallback).toBe("sources-in-another-language");
    expect(model.sent).toHaveLength(0);
  });
});
