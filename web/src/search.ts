import { wireSuggestions } from "./suggestions.ts";

const field = document.querySelector<HTMLInputElement>("#q");
if (field?.form) wireSuggestions(field, document.documentElement.lang);

// Beside the results there is room for the facets; on a narrow screen they stay folded above them.
const facets = document.querySelector<HTMLDetailsElement>(".facets");
if (facets && matchMedia("(min-width: 62rem)").matches) facets.open = true;

// Sorting and date take effect at once for those who have a script; the button stays for the rest.
for (const name of ["sort", "asOf"]) {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${name}`);
  control?.addEventListener("change", () => {
    if (field?.value && control.checkValidity()) control.form?.requestSubmit();
  });
}
document.documentElement.dataset.ready = "";
