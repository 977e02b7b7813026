import { wireSuggestions } from "./suggestions.ts";

const field = document.querySelector<HTMLInputElement>("#q");
if (field?.form) wireSuggestions(field, document.documentElement.lang);

// On a narrow screen the facets start closed, so that results come first.
const facets = document.querySelector<HTMLDetailsElement>(".facets");
if (facets && matchMedia("(max-width: 61.99rem)").matches) facets.open = false;

// Sorting and date take effect at once for those who have a script; the button stays for the rest.
for (const name of ["sort", "asOf"]) {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`);
  control?.addEventListener("change", () => {
    if (field?.value && control.checkValidity()) control.form?.requestSubmit();
  });
}
document.documentElement.dataset.ready = "";
