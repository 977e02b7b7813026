interface Suggestion {
  readonly text: string;
  readonly kind: "article" | "question";
  readonly url: string;
  readonly language: string;
}

const waitMs = 150;

/** A combobox with a list (ARIA 1.2) below a search field: titles and questions that begin with what is typed. */
export function wireSuggestions(field: HTMLInputElement, language: string): void {
  const list = document.createElement("ul");
  list.className = "suggest__list";
  list.id = "suggestions";
  list.role = "listbox";
  list.ariaLabel = field.dataset.label ?? "";
  list.hidden = true;
  field.after(list);
  field.role = "combobox";
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.ariaExpanded = "false";
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = "";

  const close = () => {
    list.hidden = true;
    active = -1;
    field.ariaExpanded = "false";
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    const options = [...list.children];
    active = (index + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute("aria-selected", String(i === active));
    field.setAttribute("aria-activedescendant", options[active]?.id ?? "");
    options[active]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (text: string) => {
    field.value = text;
    close();
    field.form?.requestSubmit();
  };
  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(
      ...suggestions.map(({ text, language: own }, i) => {
        const option = document.createElement("li");
        option.id = `suggestion-${i}`;
        option.role = "option";
        option.lang = own;
        option.ariaSelected = "false";
        option.textContent = text;
        // mousedown comes before the field loses focus and the list closes
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          choose(text);
        });
        return option;
      }),
    );
    active = -1;
    list.hidden = suggestions.length === 0;
    field.ariaExpanded = String(suggestions.length > 0);
    field.removeAttribute("aria-activedescendant");
  };
  const fetchSuggestions = async () => {
    const q = field.value.trim();
    asked = q;
    if (q.length < 2) return close();
    try {
      const response = await fetch(`/api/suggest?q=${encodeURIComponent(q.slice(0, 200))}&language=${language}`);
      const { suggestions } = (await response.json()) as { suggestions?: Suggestion[] };
      if (asked === q && document.activeElement === field) show(suggestions ?? []);
    } catch {
      close(); // suggestions are a help, not a need
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void fetchSuggestions(), waitMs);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      choose(list.children[active]?.textContent ?? "");
    }
  });
}
