// Copies a button's value and confirms it.
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  await copy(button.dataset.copy);
  button.parentElement.querySelector("[data-copy-answer]").textContent = button.dataset.copied;
});

async function copy(text) {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Refused, as without focus: the older way may still be allowed.
    }
  }
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}
