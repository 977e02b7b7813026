import type { Answer } from "../../src/domain/answer.ts";
import { today } from "../../src/domain/validity.ts";
import type { Language } from "../../src/domain/vocabulary.ts";
import type { DialogueTexts } from "../../src/http/pages/texts/dialogue-texts.ts";
import { fill } from "../../src/http/pages/texts/fill.ts";
import { dayText } from "../../src/http/pages/views/day-text.ts";
import { articleTitle } from "../../src/http/pages/views/passage-title.ts";
import { byPassage } from "../../src/http/pages/views/source-card.ts";
import { validityWords } from "../../src/http/pages/views/validity-words.ts";

/** An answer as a Markdown file that stands alone: question, date, text, notices, every source with its quotation, contacts. */
export function answerFile(
  answer: Answer,
  question: string,
  texts: DialogueTexts,
  language: Language,
  origin: string,
): string {
  const lines = [
    `# ${texts.savedFileTitle}`,
    "",
    `**${texts.savedQuestion}:** ${question || answer.question}`,
    "",
    fill(texts.savedDate, { day: dayText(answer.asOf, language) }),
    "",
    answer.answer,
    "",
  ];
  for (const notice of answer.notices) lines.push(`> ${notice.text}`, "");
  const sources = byPassage(answer.citations);
  if (sources.length) lines.push(`## ${texts.sources}`, "");
  for (const { citations } of sources) {
    const [first] = citations;
    lines.push(
      `### [${citations.map(({ number }) => number).join(", ")}] ${articleTitle(first.title, first.validity)}`,
      "",
      `${validityWords(first.validity, today(), texts, language)}.`,
      "",
    );
    for (const { quote } of citations) lines.push(...quote.split("\n").map((line) => `> ${line}`), "");
    for (const source of first.sources)
      lines.push(
        `- ${source.title}${source.place ? `, ${source.place}` : ""} (${source.publisher}, ${source.year})${source.url ? ` <${source.url}>` : ""}`,
      );
    lines.push(`- <${origin}${first.url}>`, "");
  }
  if (answer.contacts.length) lines.push(`## ${texts.contactsTitle}`, "");
  for (const contact of answer.contacts)
    lines.push(`- ${[contact.name, contact.phone, contact.url].filter(Boolean).join(", ")}: ${contact.for}`);
  lines.push("", fill(texts.savedFrom, { url: origin }), "", texts.footer, "");
  return lines.join("\n");
}
