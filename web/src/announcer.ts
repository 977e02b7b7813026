import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { fill } from "../../src/http/pages/texts/fill.ts";
import { byPassage } from "../../src/http/pages/views/source-card.ts";
import type { Conversation, ConversationTurn } from "./conversation.ts";

/** Says when an answer begins and ends, and nothing in between: a screen reader must not read each piece. */
export function announceTurns(conversation: Conversation, texts: DialogueTexts, say: (text: string) => void): void {
  let told = conversation.last ? stateOf(conversation.last) : "";
  conversation.addEventListener("change", () => {
    const { last } = conversation;
    const state = last ? stateOf(last) : "";
    if (!last || state === told) return;
    told = state;
    if (last.status === "done") say(doneText(last, texts));
    else if (last.status === "stopped") say(texts.statusStopped);
    else if (last.status === "failed") say(texts.errorInterrupted);
    else say(last.slow ? texts.statusSlow : texts.statusChecking);
  });
}

function stateOf({ id, status, slow }: ConversationTurn): string {
  const stage = ["done", "stopped", "failed"].includes(status) ? status : "under-way";
  return `${id} ${stage} ${slow}`;
}

function doneText({ answer }: ConversationTurn, texts: DialogueTexts): string {
  const sources = byPassage(answer?.citations ?? []).length;
  if (!sources) return texts.statusDonePlain;
  return sources === 1 ? texts.statusDoneOne : fill(texts.statusDone, { sources });
}
