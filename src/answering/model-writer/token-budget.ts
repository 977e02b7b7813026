/** Tokens that a model may cost; estimated, since not every service tells. */
export interface TokenLimits {
  /** Prompt and output of one answer, its repair included. */
  readonly perAnswer: number;
  /** All answers of a UTC day, on this instance. */
  readonly perDay: number;
}

/** About four characters a token in English and three in the Scandinavian languages: the dearer one counts. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 3);
}

/** Counts what answers have cost today. */
export interface DayBudget {
  /** Tokens left today. */
  left(): number;
  spend(tokens: number): void;
}

export function createDayBudget(perDay: number, now: () => Date): DayBudget {
  let day = "";
  let spent = 0;
  const turnPage = () => {
    const today = now().toISOString().slice(0, 10);
    if (today !== day) {
      day = today;
      spent = 0;
    }
  };
  return {
    left() {
      turnPage();
      return Math.max(0, perDay - spent);
    },
    spend(tokens) {
      turnPage();
      spent += tokens;
    },
  };
}
