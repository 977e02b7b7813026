import { html } from "hono/html";
import type { Turn } from "../../domain/answer.ts";
import { askRequestSchema } from "../schemas.ts";
import type { AskSettings } from "./views/composer-view.ts";
import type { Html } from "./views/html-type.ts";

/** A question as the plain form posts it, with the conversation in a hidden field. */
export interface ChatForm {
  readonly question: string;
  readonly settings: AskSettings;
  readonly history: readonly Turn[];
}

const maximumTurns = 12;

function parseHistory(text: unknown): unknown {
  if (typeof text !== "string" || !text) return [];
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

/** Reads the form. A choice or a history that is not valid counts as not made; the question is kept as typed. */
export function readChatForm(form: Readonly<Record<string, unknown>>): ChatForm {
  const { shape } = askRequestSchema;
  const history = shape.history.safeParse(parseHistory(form.history));
  const audience = shape.audience.safeParse(form.audience || undefined);
  const jurisdiction = shape.jurisdiction.safeParse(form.jurisdiction || null);
  const language = shape.language.safeParse(form.language || null);
  return {
    question: typeof form.question === "string" ? form.question.trim() : "",
    settings: {
      audience: audience.success ? audience.data : "citizen",
      jurisdiction: jurisdiction.success ? (jurisdiction.data ?? null) : null,
      answerLanguage: language.success ? (language.data ?? null) : null,
    },
    history: history.success ? history.data : [],
  };
}

/** The conversation so far with one more exchange, the oldest dropped when there are too many. */
export function extendHistory(history: readonly Turn[], question: string, answer: string): Turn[] {
  const next: Turn[] = [
    ...history,
    { role: "user", content: question.slice(0, 8_000) },
    { role: "assistant", content: answer.slice(0, 8_000) },
  ];
  return next.slice(-maximumTurns);
}

/** Hidden fields that carry conversation and choices through a form that has no such fields of its own. */
export function hiddenFields(history: readonly Turn[], settings: AskSettings | null, language: string): Html {
  const field = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  return html`${history.length ? field("history", JSON.stringify(history)) : ""}${
    settings
      ? html`${field("lang", language)}${field("audience", settings.audience)}${field("jurisdiction", settings.jurisdiction ?? "")}${field("language", settings.answerLanguage ?? "")}`
      : ""
  }`;
}
