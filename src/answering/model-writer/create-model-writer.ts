import { ChatModelFailed } from "../../domain/errors.ts";
import type { Audience, Language } from "../../domain/vocabulary.ts";
import type { ChatMessage, ChatModel } from "../../ports/chat-model.ts";
import type { PromptLibrary } from "../../prompts/prompt-library.ts";
import { escapeData, renderPrompt } from "../../prompts/render-prompt.ts";
import type { ComposedBlock } from "../compose.ts";
import type { Material } from "../gather-material.ts";
import type { SelectedRun } from "../select.ts";
import type { ModelWriter, WritingResult, WrittenSentence } from "../write-with-model.ts";
import { type CheckedLine, checkLine, createCitationBook, type LineProblem } from "./check-line.ts";
import { createDraft, type Draft, wholeRun } from "./draft.ts";
import { numberSources } from "./number-sources.ts";
import { readObjects } from "./read-objects.ts";
import { problemList, type ReplyReport, reasonOf } from "./reply-report.ts";
import { streamUntil } from "./stream-until.ts";
import { createDayBudget, estimateTokens, type TokenLimits } from "./token-budget.ts";

export interface WriterLimits {
  readonly tokens: TokenLimits;
  /** Most tokens of one reply of the model. */
  readonly replyTokens: number;
  /** For the whole answer, its repair included. */
  readonly timeoutMs: number;
}

export const defaultWriterLimits: WriterLimits = {
  tokens: { perAnswer: 8_000, perDay: 2_000_000 },
  replyTokens: 900,
  timeoutMs: 30_000,
};

export interface ModelWriterOptions {
  readonly chatModel: ChatModel;
  readonly prompts: PromptLibrary;
  readonly limits?: WriterLimits;
  readonly now?: () => Date;
}

const languageNames: Readonly<Record<Language, string>> = {
  da: "Danish",
  nb: "Norwegian Bokmål",
  en: "English",
};
const readerNames: Readonly<Record<Audience, string>> = {
  citizen: "somebody who is ill or close to somebody who is; plain words, short sentences",
  professional: "a health or social work professional who advises a patient",
  coordinator: "a coordinator or planner who wants figures, method and organisation",
};

/**
 * Lets a chat model write over the selected passages. What it writes is read line by line; a
 * sentence is yielded as soon as it has passed the check and the answer's first sentence on the
 * matter is among those that have. At most one repair; then, if nothing on the matter passed, the
 * result says why the passages' own sentences must serve. Never throws for what a model does.
 */
export function createModelWriter(options: ModelWriterOptions): ModelWriter {
  const { chatModel, prompts, limits = defaultWriterLimits, now = () => new Date() } = options;
  const day = createDayBudget(limits.tokens.perDay, now);
  const writePrompt = prompts.prompt("write-answer");
  const repairPrompt = prompts.prompt("repair-answer");
  const trace = { model: chatModel.id, prompt: `${writePrompt.id}@${writePrompt.version}` };

  /** One request to the model; yields what passes and returns what did not. */
  async function* oneReply(
    messages: readonly ChatMessage[],
    spend: (tokens: number) => void,
    check: (line: Parameters<typeof checkLine>[0]) => CheckedLine | { readonly problem: LineProblem },
    signal: AbortSignal,
  ): AsyncGenerator<CheckedLine, ReplyReport> {
    const problems: { line: number; problem: LineProblem }[] = [];
    let raw = "";
    let lines = 0;
    spend(messages.reduce((sum, message) => sum + estimateTokens(message.content), 0));
    async function* counted() {
      const stream = chatModel.stream(messages, { signal, maximumTokens: limits.replyTokens });
      let written = 0;
      try {
        for await (const piece of streamUntil(stream, signal)) {
          raw += piece;
          written += piece.length;
          yield piece;
          // A model that does not keep to its limit is cut off.
          if (written > limits.replyTokens * 6) return;
        }
      } finally {
        spend(Math.ceil(written / 3));
      }
    }
    for await (const read of readObjects(counted())) {
      lines++;
      const checked = "line" in read ? check(read.line) : { problem: "broken-json" as const };
      if ("problem" in checked) problems.push({ line: lines, problem: checked.problem });
      else yield checked;
    }
    return { problems, raw, lines };
  }

  async function* write(material: Material, signal?: AbortSignal): AsyncGenerator<WrittenSentence, WritingResult> {
    const { understood, runs } = material;
    const { language } = understood;
    const giveUp = (reason: string): WritingResult => ({ checked: null, trace, fallback: reason });
    const written = runs.filter((run) => !run.notYet);
    const lead = written.filter((run) => run.role === "lead");
    if (!lead.some((run) => run.passage.language === language)) return giveUp("sources-in-another-language");

    let shownRuns: readonly SelectedRun[] = written;
    const messagesFor = (chosen: readonly SelectedRun[]) => {
      const sources = numberSources(chosen, understood);
      const { system, user } = renderPrompt(writePrompt, {
        language: languageNames[language],
        audience: readerNames[material.question.audience],
        question: escapeData(understood.text),
        sources: sources.text,
      });
      const messages: ChatMessage[] = [
        { role: "system", content: system },
        { role: "user", content: user },
      ];
      return { sources, messages, tokens: estimateTokens(system + user) };
    };
    let prepared = messagesFor(shownRuns);
    // What costs too much is left out from the end, never the leading passage.
    while (prepared.tokens + limits.replyTokens > limits.tokens.perAnswer && shownRuns.length > lead.length) {
      shownRuns = shownRuns.slice(0, -1);
      prepared = messagesFor(shownRuns);
    }
    if (prepared.tokens + limits.replyTokens > limits.tokens.perAnswer) return giveUp("cost-cap-answer");
    if (prepared.tokens + limits.replyTokens > day.left()) return giveUp("cost-cap-day");
    if (signal?.aborted) return giveUp("cancelled");
    if (![...prepared.sources.byId.values()].some((source) => source.run.role === "lead")) return giveUp("no-sources");

    const timeout = AbortSignal.timeout(limits.timeoutMs);
    const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
    const book = createCitationBook();
    const draft: Draft = createDraft(language, book);
    let spent = 0;
    const spend = (tokens: number) => {
      spent += tokens;
      day.spend(tokens);
    };
    const check = (line: Parameters<typeof checkLine>[0]) => checkLine(line, prepared.sources, language, book);

    for (const run of runs) if (run.notYet) draft.add(wholeRun(run, language, book));
    let messages = prepared.messages;
    let failure: string | null = null;
    for (let attempt = 0; attempt < 2; attempt++) {
      let report: ReplyReport;
      try {
        const reply = oneReply(messages, spend, check, stop);
        let accepted = 0;
        for (;;) {
          const step = await reply.next();
          if (step.done) {
            report = step.value;
            break;
          }
          if (draft.add(step.value)) accepted++;
          yield* draft.ready();
        }
        failure = reasonOf(report, accepted);
        if (draft.answers && report.problems.length <= accepted) {
          failure = null;
          break;
        }
      } catch (error) {
        if (!(error instanceof ChatModelFailed)) throw error;
        failure = error.reason === "failed" ? "model-failed" : error.reason;
        break;
      }
      const next: ChatMessage[] = [
        ...prepared.messages,
        { role: "assistant", content: report.raw.slice(0, 4_000) || "(nothing)" },
        { role: "user", content: renderPrompt(repairPrompt, { problems: problemList(report) }).user },
      ];
      const cost = next.reduce((sum, message) => sum + estimateTokens(message.content), 0) + limits.replyTokens;
      if (attempt > 0 || spent + cost > limits.tokens.perAnswer || cost > day.left()) break;
      messages = next;
    }
    if (!draft.answers) return giveUp(failure ?? "empty");
    // What a reader must know of a change is told, whether or not the model did.
    for (const run of written)
      if ((run.role === "change" || run.standing === "upcoming") && !draft.tells(run))
        draft.add(wholeRun(run, language, book));
    yield* draft.ready();
    const cutShort = failure !== null && failure !== "rejected";
    return {
      checked: {
        blocks: draft.blocks satisfies readonly ComposedBlock[],
        citations: book.all,
        rejected: cutShort ? 1 : 0,
      },
      trace: failure ? { ...trace, fallback: `partly: ${failure}` } : trace,
      fallback: null,
    };
  }

  return { write };
}
