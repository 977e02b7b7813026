import { toQuestion } from "../../http/routes/ask.ts";
import { askRequestSchema } from "../../http/schemas.ts";
import type { Config } from "../config.ts";
import { optionsFrom, serviceForCommand } from "./service-for-command.ts";

export const askHelp = `vejviser ask "QUESTION" [--audience citizen|professional|coordinator]
             [--as-of YYYY-MM-DD] [--jurisdiction DK|NO] [--language da|nb|en] [--json]

Answers a question with its sources. --as-of answers by the rules of that day.
--json prints what POST /api/ask returns.`;

/** Answers on the terminal; exit code 1 when nothing supports an answer. */
export async function ask(
  question: string,
  values: {
    audience?: string | undefined;
    "as-of"?: string | undefined;
    jurisdiction?: string | undefined;
    language?: string | undefined;
    json: boolean;
  },
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  const request = optionsFrom(askRequestSchema, {
    question,
    audience: values.audience,
    asOf: values["as-of"],
    jurisdiction: values.jurisdiction,
    language: values.language,
  });
  const service = await serviceForCommand(config, { withModel: true });
  const answer = await service.answerer.answer(toQuestion(request));
  await service.index.close();
  if (values.json) print(JSON.stringify(answer, null, 2));
  else {
    print(answer.answer);
    if (answer.notices.length) print(`\n${answer.notices.map((notice) => `! ${notice.text}`).join("\n")}`);
    if (answer.citations.length)
      print(
        `\n${answer.citations.map((citation) => `[${citation.number}] ${citation.title} (${citation.sources.map((source) => `${source.title}, ${source.year}`).join("; ")})`).join("\n")}`,
      );
    if (answer.contacts.length)
      print(
        `\n${answer.contacts.map((contact) => `${contact.name}${contact.phone ? ` ${contact.phone}` : ""}: ${contact.for}`).join("\n")}`,
      );
  }
  return answer.outcome === "not-found" || answer.outcome === "error" ? 1 : 0;
}
