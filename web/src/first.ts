/**
 * The chat page's first script, written into the page: takes the form over before any file has come, fetches the rest
 * when the page has been painted and runs it when somebody is there. It imports nothing, so that it can stand in the
 * page.
 */

/** What the rest of the script gives back when it has taken over. */
interface Taken {
  ask(question: string): void;
}

const { rest = "", sending = "", offline = "" } = document.currentScript?.dataset ?? {};
const [entry, ...parts] = rest.split(" ");
const form = document.querySelector<HTMLFormElement>("#ask");
const place = document.querySelector<HTMLElement>("#conversation");
const problem = document.querySelector<HTMLElement>("#question-problem");

/** Asks for a file; resolves when it is there, or will not come. */
function addLink(href: string, rel: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = rel;
  if (rel === "preload") link.as = "style";
  link.href = href;
  document.head.append(link);
  return new Promise((done) => {
    link.onload = link.onerror = done;
  });
}

if (form && place && problem && entry) {
  let fetched: Promise<unknown> | null = null;
  const isStyle = (part: string) => part.endsWith(".css");
  /** Fetches without running or applying: a page that is only looked at has no work with it. */
  const fetchRest = () => {
    fetched ??= Promise.all(
      [...parts, entry].map((part) => addLink(part, isStyle(part) ? "preload" : "modulepreload")),
    );
    return fetched;
  };
  let loading: Promise<Taken> | null = null;
  /** Brings in the rest once; from then on it listens and this script does not. */
  const bringRest = (): Promise<Taken> => {
    loading ??= Promise.all([fetchRest(), ...parts.filter(isStyle).map((part) => addLink(part, "stylesheet"))])
      .then(() => import(/* @vite-ignore */ entry) as Promise<{ start(): Promise<Taken> }>)
      .then(({ start }) => start())
      .then((taken) => {
        own.abort();
        return taken;
      });
    loading.catch(() => {
      loading = null; // the next try may find the connection again
      fetched = null;
    });
    return loading;
  };

  /** Waits for the rest and goes on with it; without it the form posts, as it does without a script. */
  const goOn = (next: (taken: Taken) => void, post: () => void) => {
    if (place.querySelector(".status")) return; // pressed twice
    const status = document.createElement("p");
    status.className = "status";
    status.textContent = sending;
    place.append(status);
    bringRest().then(
      (taken) => {
        status.remove();
        next(taken);
      },
      () => {
        status.remove();
        if (navigator.onLine) return post();
        problem.textContent = offline;
        problem.hidden = false;
        addEventListener("online", () => goOn(next, post), { once: true });
      },
    );
  };

  const own = new AbortController();
  const { signal } = own;
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      goOn(
        () => form.requestSubmit(),
        () => form.submit(),
      );
    },
    { signal },
  );
  form.addEventListener(
    "keydown",
    (event) => {
      // Enter sends, as in every chat; Shift+Enter makes a new line. Not while an input method composes.
      if (
        event.key !== "Enter" ||
        event.shiftKey ||
        event.isComposing ||
        !(event.target instanceof HTMLTextAreaElement)
      )
        return;
      event.preventDefault();
      form.requestSubmit();
    },
    { signal },
  );
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".examples a") : null;
      if (!link || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      goOn(
        (taken) => taken.ask(link.textContent ?? ""),
        () => location.assign(link.href),
      );
    },
    { signal },
  );
  const soon = () => void bringRest().catch(() => {});
  // Somebody is there: before a question is written, all is ready for it.
  for (const sign of ["pointerover", "touchstart", "keydown", "focusin"])
    document.addEventListener(sign, soon, { signal, passive: true });

  let kept = document.querySelector("#state") !== null;
  try {
    kept ||= sessionStorage.length > 0;
  } catch {
    // Storage is switched off: there is nothing to show again.
  }
  if (kept) soon();
  else addEventListener("load", () => setTimeout(fetchRest, 300), { once: true }); // after the first paint
}
