import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { type AskSettings, settingsSummary } from "../../src/http/pages/views/composer-view.ts";
import type { Conversation } from "./conversation.ts";
import { type FindPersonalData, guardField } from "./personal-data-guard.ts";

export interface ComposerOptions {
  readonly form: HTMLFormElement;
  readonly conversation: Conversation;
  readonly texts: DialogueTexts;
  readonly loadRules: () => Promise<FindPersonalData>;
  /** Keeps what has been typed; not called for text that holds personal data. */
  readonly keepDraft?: (text: string) => void;
  readonly onSettings?: () => void;
  readonly onStartOver?: () => void;
}

export interface Composer {
  ask(question: string): void;
  edit(question: string): void;
}

/** The choices of the form as they stand. */
export function readSettings(form: HTMLFormElement): AskSettings {
  const data = new FormData(form);
  const chosen = (name: string) => String(data.get(name) ?? "") || null;
  return {
    audience: chosen("audience") as AskSettings["audience"],
    jurisdiction: chosen("jurisdiction") as AskSettings["jurisdiction"],
    answerLanguage: chosen("language") as AskSettings["answerLanguage"],
  };
}

/** Takes over the form: asks without a reload, keeps the words until they are answered, watches for personal data. */
export function wireComposer(options: ComposerOptions): Composer {
  const { form, conversation, texts } = options;
  const part = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector) as T;
  const field = part<HTMLTextAreaElement>("#question");
  const label = part<HTMLLabelElement>(".composer__label");
  const problem = part<HTMLElement>("#question-problem");
  const [send, stop, startOver, again] = ["send", "stop", "start-over", "again"].map((role) =>
    part<HTMLElement>(`[data-role="${role}"]`),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let guard: ReturnType<typeof guardField> | null = null;
  let loading: Promise<void> | null = null;
  const loadGuard = () => {
    loading ??= options.loadRules().then(
      (find) => {
        guard = guardField(field, part("#personal"), find, texts);
        guard.check();
      },
      () => {
        loading = null; // offline: the server checks again anyway
      },
    );
    return loading;
  };

  const complain = (text: string) => {
    problem.textContent = text;
    problem.hidden = !text;
    if (text) {
      problem.setAttribute("role", "alert");
      field.setAttribute("aria-invalid", "true");
      field.focus();
    } else field.removeAttribute("aria-invalid");
  };

  const ask = (question: string) => {
    complain("");
    again.hidden = true;
    void conversation.ask(question);
  };

  field.addEventListener("focus", () => void loadGuard(), { once: true });
  field.addEventListener("input", () => {
    void loadGuard().then(() => options.keepDraft?.(guard?.check() ? "" : field.value));
  });
  field.addEventListener("keydown", (event) => {
    // Enter sends, as in every chat; Shift+Enter makes a new line. Not while an input method composes.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void (async () => {
      const question = field.value.trim();
      if (!question) return complain(texts.errorEmpty);
      await loadGuard();
      if (guard?.check()) return complain(texts.personalBlocked);
      conversation.settings = readSettings(form);
      field.value = "";
      options.keepDraft?.("");
      // The keyboard of a phone would stand before the answer.
      if (matchMedia("(pointer: coarse)").matches) field.blur();
      ask(question);
    })();
  });
  form.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    conversation.settings = readSettings(form);
    part("[data-role='settings-summary']").textContent = settingsSummary(conversation.settings, texts);
    again.hidden = !conversation.last?.question;
    options.onSettings?.();
  });
  again.addEventListener("click", () => {
    const question = conversation.last?.question;
    if (question) ask(question);
  });
  stop.addEventListener("click", () => conversation.stop());
  startOver.addEventListener("click", (event) => {
    event.preventDefault();
    conversation.startOver();
    field.value = "";
    complain("");
    options.keepDraft?.("");
    options.onStartOver?.();
    field.focus();
  });

  const reflect = () => {
    const under = conversation.turns.length > 0;
    send.hidden = conversation.busy;
    stop.hidden = !conversation.busy;
    startOver.hidden = !under;
    label.textContent = under ? texts.followUpQuestion : texts.question;
  };
  conversation.addEventListener("change", reflect);
  reflect();

  return {
    ask,
    edit(question) {
      field.value = question;
      field.focus();
      void loadGuard();
    },
  };
}
