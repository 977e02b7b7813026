/**
 * The chat page's first script, written into the page: takes the form over before any file has come, and brings in
 * the rest when the page stands still or when somebody needs it. It imports nothing, so that it can stand in the page.
 */

/** What the rest of the script gives back when it has taken over. */
interface Taken {
  ask(question: string): void;
}

const { rest = "", sending = "", offline = "" } = document.currentScript?.dataset ?? {};
const form = document.querySelector<HTMLFormElement>("#ask");
const place = document.querySelector<HTMLElement>("#conversation");
const problem = document.querySelector<HTMLElement>("#question-problem");

if (form && place && problem && rest) {
  let loading: Promise<Taken> | null = null;
  /** Brings in the rest once; from then on it listens and this script does not. */
  const bringRest = (): Promise<Taken> => {
    loading ??= (import(/* @vite-ignore */ rest) as Promise<{ start(): Promise<Taken> }>)
      .then(({ start }) => start())
      .then((taken) => {
        own.abort();
        return taken;
      });
    loading.catch(() => {
      loading = null; // the next try may find the connection again
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
  form.addEventListener("focusin", soon, { signal });

  let kept = document.querySelector("#state") !== null;
  try {
    kept ||= sessionStorage.length > 0;
  } catch {
    // Storage is switched off: there is nothing to show again.
  }
  const whenIdle = window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 200));
  if (kept) soon();
  else addEventListener("load", () => whenIdle(soon), { once: true });
}
