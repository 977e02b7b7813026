import type { Language } from "../../../domain/vocabulary.ts";
import topics from "./topics.json" with { type: "json" };

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = topics;

/** A subject word of the knowledge base as people read it; the word itself when nobody has named it yet. */
export function topicName(topic: string, language: Language): string {
  return names[topic]?.[language] ?? topic.replaceAll("-", " ");
}
