/**
 * Links, law references, dates and all other figures of the sources, taken out before a model
 * sees them: it can copy a token, and cannot make up a number.
 */

const months =
  "januar|februar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|January|February|March|May|June|July|October|December";

const figurePattern = new RegExp(
  [
    String.raw`https?:\/\/[^\s)\]]*[^\s)\].,;:]`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:dk|no|com|org|net|eu)\b(?:\/[^\s)\]]*[^\s)\].,;:])?`,
    // § 27, stk. 1, nr. 3
    String.raw`§§?\s*\d+(?:-\d+)?(?:\s?[a-h](?![\p{L}\d]))?(?:,?\s*(?:stk\.?|ledd|nr\.?|pkt\.?|litra|bokstav)\s*\d+)*`,
    String.raw`\d{1,2}\.?\s(?:${months})(?:\s\d{4})?`,
    String.raw`\d{4}\/\d{2,4}|\d{4}\s?[-–]\s?\d{4}`,
    // 1.195 kr., 2,1, 8-12, 70 20 12 01
    String.raw`\d+(?:[., \u00a0]\d{3})+(?:,\d+)?(?!\d)|\d{2}(?: \d{2}){3}|\d+(?:[.,]\d+)*(?:\s?[-–]\s?\d+(?:[.,]\d+)*)?(?:\s?%)?`,
  ].join("|"),
  "giu",
);

const token = /⟦\s*(\d+)\s*⟧/g;
/** What a model must not write itself. */
const bareFigure = /[\d§]|https?:|www\./i;

export interface FigureTokens {
  /** The text with its figures replaced; equal figures get equal tokens. */
  protect(text: string): string;
  /** The text with its tokens replaced by the figures, or what is wrong with it. */
  restore(text: string): { readonly text: string } | { readonly problem: "unknown-token" | "bare-figure" };
}

/** A table of tokens for one answer. */
export function createFigureTokens(): FigureTokens {
  const figures: string[] = [];
  const numbers = new Map<string, number>();
  return {
    protect(text) {
      return text.replace(figurePattern, (figure) => {
        let number = numbers.get(figure);
        if (number === undefined) {
          figures.push(figure);
          number = figures.length;
          numbers.set(figure, number);
        }
        return `⟦${number}⟧`;
      });
    },
    restore(text) {
      const outside = text.replace(token, "");
      if (bareFigure.test(outside)) return { problem: "bare-figure" };
      if (/[⟦⟧]/.test(outside)) return { problem: "unknown-token" };
      let unknown = false;
      const restored = text.replace(token, (_, number: string) => {
        const figure = figures[Number(number) - 1];
        if (figure === undefined) unknown = true;
        return figure ?? "";
      });
      return unknown ? { problem: "unknown-token" } : { text: restored };
    },
  };
}
