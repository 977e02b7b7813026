import { today } from "../../domain/validity.ts";
import { publicPassage } from "../../http/routes/search.ts";
import { searchQuerySchema } from "../../http/schemas.ts";
import type { Config } from "../config.ts";
import { optionsFrom, serviceForCommand } from "./service-for-command.ts";

export const searchHelp = `vejviser search "WORDS" [--limit N] [--collection knowledge|library] [--as-of YYYY-MM-DD] [--json]

Lists passages, best first, with why each was found.`;

/** Searches on the terminal; exit code 1 when nothing was found. */
export async function search(
  words: string,
  values: { limit?: string | undefined; collection?: string | undefined; "as-of"?: string | undefined; json: boolean },
  config: Config,
  print: (line: string) => void,
): Promise<number> {
  const request = optionsFrom(searchQuerySchema, {
    q: words,
    limit: values.limit,
    collection: values.collection,
    asOf: values["as-of"],
  });
  const service = await serviceForCommand(config);
  const { collection, asOf } = request;
  const response = await service.searcher.search({
    q: request.q,
    limit: request.limit,
    offset: 0,
    today: today(),
    ...(collection ? { collection } : {}),
    ...(asOf ? { asOf } : {}),
  });
  await service.index.close();
  if (values.json)
    print(
      JSON.stringify(
        {
          total: response.total,
          results: response.results.map(({ passage, ...result }) => ({ ...publicPassage(passage), ...result })),
        },
        null,
        2,
      ),
    );
  else
    for (const { passage, why } of response.results)
      print(
        `${passage.title} > ${passage.headings.at(-1)}\n  ${passage.text.slice(0, 160).replace(/\s+/g, " ")}…\n  ${why.join("; ")}\n`,
      );
  return response.results.length ? 0 : 1;
}
