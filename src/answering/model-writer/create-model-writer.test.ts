import { describe, expect, it } from "vitest";
import type { Answer, AnswerEvent } from "../../domain/answer.ts";
import {
  all,
  answererWith,
  asked,
  BreakingModel,
  duration,
  expectSound,
  line,
  plan,
  RecordingModel,
  type Reply,
  review,
  rule,
  scriptFor,
  service,
  writing,
} from "../../testing/scripted-model.ts";

describe("a model that keeps to the sources", () => {
  it("writes the answer, each sentence with its exact quotation", async () => {
    const answer = await answererWith(await writing(all(duration, review))).answer(asked);
    expect(answer.outcome).toBe("answered");
    expect(answer.statements[0]).toEqual({
      text: "Inden for 9 måneder kan du få sygedagpenge i 22 uger.",
      citations: [1],
    });
    expect(answer.citations[0]?.quote).toBe(
      "Du kan få sygedagpenge i 22 uger inden for 9 måneder (reglen siden 2014).",
    );
    expect(answer.trace).toMatchObject({ model: "fake", prompt: "write-answer@1" });
    expect(answer.trace.fallback).toBeUndefined();
    await expectSound(answer);
  });

  it("shows lists whole and in the source's words", async () => {
    const answer = await answererWith(
      await writing(all(duration, ({ id }) => `{"list": "${id("Arbejdsevnen")}"}`)),
    ).answer(asked);
    expect(answer.answer).toContain("Loven har 3 grunde til forlængelse:");
    expect(answer.answer.match(/^- /gm)).toHaveLength(3);
    await expectSound(answer);
  });

  it("puts a plan under its label, and what is in force again under its own", async () => {
    const answer = await answererWith(await writing(all(duration, plan, review))).answer(asked);
    const [before, after] = answer.answer.split("Fra 1. januar 2027 er det planlagt");
    expect(before).toMatch(/\*\*Planlagt fra 1\. januar 2027, ikke gældende endnu\*\*\n\n$/);
    expect(after).toContain("**Gælder siden 1. juli 2014**\n\nKommunen skal se på");
    expect(answer.notices.map((notice) => notice.kind)).toContain("planned");
    await expectSound(answer);
  });

  it("tells a planned change even when the model does not", async () => {
    const answer = await answererWith(await writing(duration)).answer(asked);
    expect(answer.answer).toContain("Planlagt fra 1. januar 2027");
    expect(answer.answer).toContain("Det er planlagt, at satsen bliver lavere");
    await expectSound(answer);
  });

  it("streams a sentence before the model has finished", async () => {
    const model = new BreakingModel([duration(await scriptFor(asked, service))], "hang");
    const stopped = new AbortController();
    const seen: AnswerEvent[] = [];
    for await (const event of answererWith(model).stream(asked, stopped.signal)) {
      seen.push(event);
      if (event.type === "citation-added") stopped.abort();
    }
    const firstText = seen.find((event) => event.type === "text-delta");
    expect(firstText).toMatchObject({ text: "Inden for 9 måneder kan du få sygedagpenge i 22 uger. [1]" });
    expect(model.closed).toBe(true);
  });

  it("streams what it answers: the events and the answer are the same text", async () => {
    let streamed = "";
    let answer: Answer | undefined;
    for await (const event of answererWith(await writing(all(duration, review))).stream(asked)) {
      if (event.type === "text-delta") streamed += event.text;
      if (event.type === "answer-end") answer = event.answer;
    }
    expect(streamed.trim()).toBe(answer?.answer);
  });

  it("writes English over the English section", async () => {
    const question = { ...asked, question: "How long can I get sickness benefit in Denmark?" };
    const { say } = await scriptFor(question, service);
    const english = say(
      "Within 9 months you can get sickness benefit (sygedagpenge) for 22 weeks in Denmark.",
      "You can get sickness benefit",
    );
    const answer = await answererWith(new RecordingModel({ responses: [english] })).answer(question);
    expect(answer.statements[0]?.text).toBe(
      "Within 9 months you can get sickness benefit (sygedagpenge) for 22 weeks in Denmark.",
    );
    await expectSound(answer);
  });
});

describe("a model that is right in part", () => {
  it("keeps what holds and throws away the rest, citations and all", async () => {
    const wrong: Reply = ({ say }) => say("Kommunen skal betale sygedagpenge i 22 uger.", rule);
    const answer = await answererWith(await writing(all(duration, wrong, review))).answer(asked);
    expect(answer.answer).not.toContain("betale");
    expect(answer.statements.map(({ text }) => text)).toContain(
      "Kommunen skal se på, om sygedagpengene kan forlænges.",
    );
    expect(answer.outcome).toBe("answered");
    await expectSound(answer);
  });

  it("is told once what was wrong, and may write again", async () => {
    const model = await writing(() => line("Du kan få sygedagpenge i 22 uger.", "S1"), duration);
    const answer = await answererWith(model).answer(asked);
    expect(answer.statements[0]?.text).toContain("22 uger");
    expect(answer.trace.fallback).toBeUndefined();
    expect(model.sent).toHaveLength(2);
    expect(model.sent[1]?.at(-1)).toMatch(/line 1: it wrote a digit/);
  });

  it("finishes with the sentences that were shown when it breaks off, and calls the answer partial", async () => {
    const model = new BreakingModel([duration(await scriptFor(asked, service))], new Error("connection lost"));
    const answer = await answererWith(model).answer(asked);
    expect(answer.statements[0]?.text).toContain("22 uger");
    expect(answer.outcome).toBe("partial");
    expect(answer.trace.fallback).toBe("partly: model-failed");
    await expectSound(answer);
  });

  it("shows no sentence beside the matter before one that answers", async () => {
    const events: AnswerEvent[] = [];
    const detail: Reply = ({ id }) => `{"list": "${id("Arbejdsevnen")}"}`;
    for await (const event of answererWith(await writing(detail)).stream(asked)) events.push(event);
    const end = events.at(-1);
    expect(end?.type === "answer-end" && end.answer.trace.fallback).toBeTruthy();
    const text = events.flatMap((event) => (event.type === "text-delta" ? event.text : [])).join("");
    expect(text.match(/Arbejdsevnen skal afklares/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
