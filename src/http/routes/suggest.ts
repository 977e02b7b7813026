import { Hono } from "hono";
import { passageUrl } from "../../answering/compose.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { foldWord } from "../../language/normalise.ts";
import type { AppDependencies } from "../dependencies.ts";
import { suggestQuerySchema } from "../schemas.ts";
import { readQuery } from "../validate.ts";

/** Something to search for or to open: an article's title, or a heading that is a question. */
interface Suggestion {
  readonly text: string;
  readonly kind: "article" | "question";
  readonly url: string;
  readonly language: Language;
}

interface Entry extends Suggestion {
  /** Folded words, to match the beginnings of what is typed. */
  readonly words: readonly string[];
}

const maximum = 8;

/** `GET /api/suggest?q=&language=`: titles and questions whose words begin with what has been typed. */
export function suggestRoute({ index }: AppDependencies): Hono {
  let loading: Promise<readonly Entry[]> | null = null;
  const load = async (): Promise<readonly Entry[]> => {
    const entry = (suggestion: Suggestion): Entry => ({
      ...suggestion,
      words: foldWord(suggestion.text).split(/[^\p{L}\p{N}§]+/u),
    });
    const titles = index.documents.map(({ id, title, language }) =>
      entry({ text: title, kind: "article", url: `/knowledge/${encodeURIComponent(id)}`, language }),
    );
    const passages = await index.get(index.documents.flatMap((document) => document.passageIds));
    const questions = passages.flatMap(({ passage }) => {
      const heading = passage.headings.at(-1) ?? "";
      return heading.endsWith("?")
        ? [entry({ text: heading, kind: "question", url: passageUrl(passage), language: passage.language })]
        : [];
    });
    const seen = new Set<string>();
    return [...titles, ...questions].filter(({ text }) => !seen.has(text) && seen.add(text));
  };
  return new Hono().get("/suggest", async (context) => {
    const { q, language } = readQuery(context, suggestQuerySchema);
    const typed = foldWord(q)
      .split(/[^\p{L}\p{N}§]+/u)
      .filter(Boolean);
    if (!typed.length || q.trim().length < 2) return context.json({ query: q, suggestions: [] });
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    const scored = (await loading).flatMap((entry) => {
      const at = typed.map((word) => entry.words.findIndex((own) => own.startsWith(word)));
      if (at.includes(-1)) return [];
      return [
        {
          entry,
          rank:
            (entry.words[0]?.startsWith(typed[0] ?? "") ? 0 : 10) +
            entry.words.length / 10 +
            (language && entry.language !== language ? 5 : 0),
        },
      ];
    });
    scored.sort((a, b) => a.rank - b.rank);
    return context.json({
      query: q,
      suggestions: scored.slice(0, maximum).map(({ entry: { words: _words, ...suggestion } }) => suggestion),
    });
  });
}
