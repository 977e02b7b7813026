import type { SavedConversation } from "./conversation.ts";

const key = "vejviser.conversation";
const draftKey = "vejviser.draft";

/** The conversation of this tab, kept by the browser until the tab is closed. Storage may be switched off; then nothing is kept. */
export const conversationStore = {
  read(): SavedConversation | null {
    try {
      const text = sessionStorage.getItem(key);
      const saved = text ? (JSON.parse(text) as SavedConversation) : null;
      return saved && Array.isArray(saved.turns) ? saved : null;
    } catch {
      return null;
    }
  },
  write(saved: SavedConversation): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(saved));
    } catch {
      // A full or forbidden store only means that a reload starts afresh.
    }
  },
  readDraft(): string {
    try {
      return sessionStorage.getItem(draftKey) ?? "";
    } catch {
      return "";
    }
  },
  writeDraft(text: string): void {
    try {
      if (text) sessionStorage.setItem(draftKey, text);
      else sessionStorage.removeItem(draftKey);
    } catch {
      // As above.
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(key);
      sessionStorage.removeItem(draftKey);
    } catch {
      // As above.
    }
  },
};
