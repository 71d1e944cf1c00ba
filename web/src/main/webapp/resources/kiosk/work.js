// Card operation in progress: updates the list of steps from the server's journal.
(() => {
  "use strict";
  const steps = Array.from(document.querySelectorAll("[data-operation]"));
  const said = document.getElementById("said");

  document.addEventListener("kiosk:status", heard => {
    const now = steps.findIndex(step => step.dataset.operation === heard.detail.operation);
    steps.forEach((step, i) => {
      step.classList.toggle("is-done", i < now);
      if (i === now && !step.classList.contains("is-now")) {
        said.textContent = step.textContent;
      }
      step.classList.toggle("is-now", i === now);
    });
  });
})();
