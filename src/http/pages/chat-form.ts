import { html } from "hono/html";
import { z } from "zod";
import type { Citation, Turn } from "../../domain/answer.ts";
import { askRequestSchema } from "../schemas.ts";
import type { AskSettings } from "./views/composer-view.ts";
import type { Html } from "./views/html-type.ts";

/** A conversation as it travels through a plain form. */
export interface CarriedConversation {
  readonly history: readonly Turn[];
  /** For each answer of the history the passages its numbers stand for, by their ids: what is shown is looked up anew. */
  readonly cited: readonly CitedPassages[];
}
export type CitedPassages = Readonly<Record<string, string>>;

/** A question as the plain form posts it, with the conversation in hidden fields. */
export interface ChatForm extends CarriedConversation {
  readonly question: string;
  readonly settings: AskSettings;
}

const maximumTurns = 12;
const citedSchema = z.array(z.record(z.string().regex(/^\d{1,3}$/), z.string().max(300))).max(maximumTurns / 2);

function parseField(text: unknown): unknown {
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
  const history = shape.history.safeParse(parseField(form.history));
  const cited = citedSchema.safeParse(parseField(form.cited));
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
    cited: cited.success ? cited.data : [],
  };
}

/** The conversation so far with one more exchange, the oldest dropped when there are too many. */
export function extendConversation(
  { history, cited }: CarriedConversation,
  question: string,
  answer: { readonly answer: string; readonly citations: readonly Citation[] },
): CarriedConversation {
  const next: Turn[] = [
    ...history,
    { role: "user", content: question.slice(0, 8_000) },
    { role: "assistant", content: answer.answer.slice(0, 8_000) },
  ];
  const own = Object.fromEntries(answer.citations.map(({ number, passageId }) => [number, passageId]));
  return { history: next.slice(-maximumTurns), cited: [...cited, own].slice(-maximumTurns / 2) };
}

/** Hidden fields that carry conversation and choices through a form that has no such fields of its own. */
export function hiddenFields(
  { history, cited }: CarriedConversation,
  settings: AskSettings | null,
  language: string,
): Html {
  const field = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  return html`${history.length ? html`${field("history", JSON.stringify(history))}${field("cited", JSON.stringify(cited))}` : ""}${
    settings
      ? html`${field("lang", language)}${field("audience", settings.audience)}${field("jurisdiction", settings.jurisdiction ?? "")}${field("language", settings.answerLanguage ?? "")}`
      : ""
  }`;
}
