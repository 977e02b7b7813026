import type { Answer, Turn } from "../../src/domain/answer.ts";
import { type AskSettings, defaultSettings } from "../../src/http/pages/views/composer-view.ts";
import { AskFailed, type FailureKind, streamAnswer } from "./ask-service.ts";

/** One question and how far its answer has come. */
export interface ConversationTurn {
  readonly id: string;
  readonly question: string;
  readonly status: "sending" | "checking" | "reading" | "writing" | "done" | "failed" | "stopped";
  /** Title of the source being read. */
  readonly reading: string;
  /** The answer's Markdown so far. */
  readonly text: string;
  readonly slow: boolean;
  readonly answer: Answer | null;
  readonly failure: { readonly kind: FailureKind; readonly retryAfterSeconds: number } | null;
}

/** What is kept in the tab, and nowhere else. */
export interface SavedConversation {
  readonly history?: readonly Turn[];
  readonly turns: readonly { readonly question: string; readonly answer: Answer }[];
  readonly settings?: AskSettings;
}

const maximumTurns = 12;
const slowAfterMs = 5_000;

/** Outcomes that are never carried on: what was refused must not come back through the history. */
const notCarried: ReadonlySet<Answer["outcome"]> = new Set(["personal-data", "blocked", "error"]);

/** The exchanges of a conversation and the request under way. Tells listeners of every change. */
export class Conversation extends EventTarget {
  turns: readonly ConversationTurn[] = [];
  settings: AskSettings = defaultSettings;
  readonly origin: string;
  #earlier: readonly Turn[] = [];
  #running: AbortController | null = null;
  #count = 0;

  constructor(origin: string) {
    super();
    this.origin = origin;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  get last(): ConversationTurn | undefined {
    return this.turns.at(-1);
  }

  /** The words of the conversation as the service wants them. */
  get history(): Turn[] {
    const own = this.turns.flatMap(({ question, answer }): Turn[] =>
      answer && question && !notCarried.has(answer.outcome)
        ? [
            { role: "user", content: question },
            { role: "assistant", content: answer.answer.slice(0, 8_000) },
          ]
        : [],
    );
    return [...this.#earlier, ...own].slice(-maximumTurns);
  }

  /** Takes over what the page or the tab holds. */
  restore(saved: SavedConversation): void {
    this.#earlier = saved.history ?? [];
    if (saved.settings) this.settings = saved.settings;
    this.turns = saved.turns.map(({ question, answer }) => ({
      ...this.#blank(question),
      status: "done",
      answer,
      text: answer.answer,
    }));
    this.#changed();
  }

  /** What to keep in the tab: whole answers only, and nothing of a refused question. */
  saved(): SavedConversation {
    const turns = this.turns.flatMap(({ question, answer }) =>
      answer && !notCarried.has(answer.outcome) ? [{ question, answer }] : [],
    );
    return { history: this.#earlier, turns, settings: this.settings };
  }

  startOver(): void {
    this.stop();
    this.turns = [];
    this.#earlier = [];
    this.#changed();
  }

  /** Ends the request under way; what has come stays, marked as not finished. */
  stop(): void {
    this.#running?.abort();
  }

  /** Asks again what went wrong, with all that was said before it. */
  async retry(): Promise<void> {
    const { last } = this;
    if (!last || this.busy) return;
    this.turns = this.turns.slice(0, -1);
    await this.ask(last.question);
  }

  async ask(question: string): Promise<void> {
    this.stop();
    const running = new AbortController();
    this.#running = running;
    const { history } = this;
    this.turns = [...this.turns, this.#blank(question)];
    this.#changed();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expectMore = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#update({ slow: true }), slowAfterMs);
    };
    expectMore();
    try {
      for await (const event of streamAnswer(this.origin, question, history, this.settings, running.signal)) {
        expectMore();
        if (event.type === "answer-start") this.#update({ status: "checking", slow: false });
        else if (event.type === "passage-found") this.#update({ status: "reading", reading: event.title, slow: false });
        else if (event.type === "text-delta")
          this.#update({ status: "writing", text: (this.last?.text ?? "") + event.text, slow: false });
        else if (event.type === "answer-end") {
          const kept = event.answer.outcome === "personal-data" ? "" : question;
          this.#update({
            status: "done",
            answer: event.answer,
            text: event.answer.answer,
            question: kept,
            slow: false,
          });
        }
      }
    } catch (error) {
      if (this.#running !== running) return; // another question or a fresh start has taken over
      if (error instanceof AskFailed)
        this.#update({
          status: "failed",
          slow: false,
          failure: { kind: error.kind, retryAfterSeconds: error.retryAfterSeconds },
        });
      else this.#update({ status: "stopped", slow: false });
    } finally {
      clearTimeout(timer);
      if (this.#running === running) this.#running = null;
      this.#changed();
    }
  }

  #blank(question: string): ConversationTurn {
    this.#count += 1;
    return {
      id: `t${this.#count}`,
      question,
      status: "sending",
      reading: "",
      text: "",
      slow: false,
      answer: null,
      failure: null,
    };
  }

  #update(change: Partial<ConversationTurn>): void {
    const { last } = this;
    if (!last) return;
    this.turns = [...this.turns.slice(0, -1), { ...last, ...change }];
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}
