const key = "vejviser.handout";

/** Questions a nurse has put aside for the sheet, in this tab only. */
export const handoutList = {
  read(): string[] {
    try {
      const list: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
      return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
    } catch {
      return [];
    }
  },
  add(question: string): void {
    const list = [...new Set([...this.read(), question])].slice(-4);
    this.write(list);
  },
  write(list: readonly string[]): void {
    try {
      sessionStorage.setItem(key, JSON.stringify(list));
    } catch {
      // Without storage the sheet is filled in by hand.
    }
  },
};
