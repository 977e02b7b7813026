import { announceTurns } from "./announcer.ts";
import { wireAnswerActions } from "./answer-actions.ts";
import { wireComposer } from "./composer.ts";
import { Conversation, type SavedConversation } from "./conversation.ts";
import { conversationStore } from "./conversation-store.ts";
import { documentLanguage, loadTexts } from "./load-texts.ts";
import { loadPersonalDataRules } from "./personal-data-guard.ts";
import { TurnsElement } from "./turns-element.ts";

/** An answer that the server has rendered into the page, as data. */
function pageState(): SavedConversation | null {
  const block = document.querySelector("#state");
  return block?.textContent ? (JSON.parse(block.textContent) as SavedConversation) : null;
}

/** Makes the chat page live: streams instead of posting, keeps the conversation in the tab. */
async function start(): Promise<void> {
  const place = document.querySelector<HTMLElement>("#conversation");
  const form = document.querySelector<HTMLFormElement>("#ask");
  const announcement = document.querySelector<HTMLElement>("#announce");
  if (!place || !form || !announcement) return;
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
  const fields = new FormData(form);
  if (!kept?.settings || fromPage)
    conversation.settings = {
      audience: (fields.get("audience") || "citizen") as Conversation["settings"]["audience"],
      jurisdiction: (fields.get("jurisdiction") || null) as Conversation["settings"]["jurisdiction"],
      answerLanguage: (fields.get("language") || null) as Conversation["settings"]["answerLanguage"],
    };
  else
    for (const [name, value] of Object.entries({
      audience: conversation.settings.audience,
      jurisdiction: conversation.settings.jurisdiction ?? "",
      language: conversation.settings.answerLanguage ?? "",
    })) {
      const radio = form.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (radio) radio.checked = true;
    }

  customElements.define("vejviser-turns", TurnsElement);
  const turns = document.createElement("vejviser-turns") as TurnsElement;
  Object.assign(turns, { conversation, texts, language, base: "" });
  place.replaceChildren(turns);

  const examples = document.querySelector<HTMLElement>(".examples");
  const showExamples = () => {
    if (!examples) return;
    examples.hidden = conversation.turns.length > 0;
    for (const list of examples.querySelectorAll<HTMLElement>("[data-examples]"))
      list.hidden = list.dataset.examples !== conversation.settings.audience;
  };

  const composer = wireComposer({
    form,
    conversation,
    texts,
    language,
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
  conversation.addEventListener("change", () => {
    showExamples();
    conversationStore.write(conversation.saved());
  });
  let shown = conversation.turns.length;
  conversation.addEventListener("change", () => {
    // A new question goes to the top of the view; later changes leave the reader where they are.
    if (conversation.turns.length > shown)
      void turns.updateComplete.then(() =>
        turns.querySelector(".turn:last-of-type")?.scrollIntoView({ block: "start" }),
      );
    shown = conversation.turns.length;
  });
  addEventListener("online", () => {
    if (conversation.last?.failure?.kind === "offline") void conversation.retry();
  });

  const field = form.querySelector<HTMLTextAreaElement>("#question");
  const draft = conversationStore.readDraft();
  if (field && !field.value && draft) field.value = draft;
  showExamples();
  if (fromPage) conversationStore.write(conversation.saved());
  document.documentElement.dataset.ready = "";
}

void start();
