import type { AskSettings } from "../../src/http/pages/views/composer-view.ts";
import { announceTurns } from "./announcer.ts";
import { wireAnswerActions } from "./answer-actions.ts";
import { type Composer, readSettings, wireComposer } from "./composer.ts";
import { Conversation, type SavedConversation } from "./conversation.ts";
import { conversationStore } from "./conversation-store.ts";
import { documentLanguage, loadTexts } from "./load-texts.ts";
import { loadPersonalDataRules } from "./personal-data-guard.ts";
import { showTurns } from "./turns.ts";

/** An answer that the server has rendered into the page, as data. */
function pageState(): SavedConversation | null {
  const block = document.querySelector("#state");
  return block?.textContent ? (JSON.parse(block.textContent) as SavedConversation) : null;
}

/** Sets the form's choices to those the tab has kept. */
function showSettings(form: HTMLFormElement, settings: AskSettings): void {
  for (const [name, value] of Object.entries({
    audience: settings.audience,
    jurisdiction: settings.jurisdiction ?? "",
    language: settings.answerLanguage ?? "",
  })) {
    const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
    if (radio) radio.checked = true;
  }
}

/**
 * Makes the chat page live: streams instead of posting, keeps the conversation in the tab. Called by the page's first
 * script, which has listened until now.
 */
export async function start(): Promise<Composer> {
  const part = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector) as T;
  const place = part("#conversation");
  const form = part<HTMLFormElement>("#ask");
  const announcement = part("#announce");
  const language = documentLanguage();
  const texts = await loadTexts(language);
  const conversation = new Conversation("");
  const announce = (text: string) => {
    announcement.textContent = text;
  };

  const kept = conversationStore.read();
  const fromPage = pageState();
  if (fromPage) conversation.restore({ ...fromPage, ...(kept?.settings ? { settings: kept.settings } : {}) });
  else if (kept) conversation.restore(kept);
  if (kept?.settings && !fromPage) showSettings(form, kept.settings);
  else conversation.settings = readSettings(form);

  const examples = document.querySelector<HTMLElement>(".examples");
  const showExamples = () => {
    if (!examples) return;
    examples.hidden = conversation.turns.length > 0;
    for (const list of examples.querySelectorAll<HTMLElement>("[data-examples]"))
      list.hidden = list.dataset.examples !== conversation.settings.audience;
  };

  showTurns(place, { conversation, texts, language, base: "" });
  const composer = wireComposer({
    form,
    conversation,
    texts,
    loadRules: () => loadPersonalDataRules(language),
    keepDraft: (text) => conversationStore.writeDraft(text),
    onSettings: () => {
      showExamples();
      conversationStore.write(conversation.saved());
    },
    onStartOver: () => {
      conversationStore.clear();
      history.replaceState(null, "", `/?lang=${language}`);
    },
  });
  wireAnswerActions(place, { conversation, texts, language, announce, ask: composer.ask, edit: composer.edit });
  announceTurns(conversation, texts, announce);

  examples?.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    composer.ask(link.textContent ?? "");
  });
  let shown = conversation.turns.length;
  conversation.addEventListener("change", () => {
    showExamples();
    conversationStore.write(conversation.saved());
    // A new question goes to the top of the view; later changes leave the reader where they are.
    if (conversation.turns.length > shown) place.lastElementChild?.scrollIntoView({ block: "start" });
    shown = conversation.turns.length;
  });
  addEventListener("online", () => {
    if (conversation.last?.failure?.kind === "offline") void conversation.retry();
  });

  const field = part<HTMLTextAreaElement>("#question");
  const draft = conversationStore.readDraft();
  if (!field.value && draft) field.value = draft;
  showExamples();
  if (fromPage) conversationStore.write(conversation.saved());
  document.documentElement.dataset.ready = "";
  return composer;
}
