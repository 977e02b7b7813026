import type da from "./dialogue-da.json";

/** The interface texts of asking and answering in one language: all that the browser loads. */
export type DialogueTexts = Readonly<Record<keyof typeof da, string>>;
