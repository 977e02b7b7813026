// Sends the form without a reload and shows the server's own rendering of the answer.
const form = document.querySelector("#ask");
const result = document.querySelector("#result");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  result.textContent = "Leder i kilderne …";
  try {
    const response = await fetch("/", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    result.replaceChildren(...page.querySelector("#result").childNodes);
  } catch {
    result.textContent = "Der er ingen forbindelse. Dit spørgsmål står stadig i feltet. Prøv igen.";
  }
});
