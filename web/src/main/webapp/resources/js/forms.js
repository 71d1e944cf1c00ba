// A form is sent once: a double click changes nothing. After a file response the page stays (form-file), or its secrets
// are cleared (form-download). After an error the summary gets the focus.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    return;
  }
  form.setAttribute("aria-busy", "true");
  if (form.classList.contains("form-download")) {
    forgetErrors();
    window.setTimeout(() => form.reset(), 1000);
  }
  const answersWithFile = form.classList.contains("form-download") || form.classList.contains("form-file");
  window.setTimeout(() => form.removeAttribute("aria-busy"), answersWithFile ? 1000 : 15000);
});

// The page stays after a download, but what it said of the last try is over.
function forgetErrors() {
  document.querySelectorAll(".summary, .field-error").forEach(error => error.remove());
  document.querySelectorAll("[aria-invalid=true]").forEach(field => field.setAttribute("aria-invalid", "false"));
}

// Going back to an answer of a form opens the page anew, instead of the browser's question whether to send it again.
const address = document.querySelector("meta[name=address]")?.content ?? location.href;
history.replaceState(history.state, "", address);

// The back button restores a page as it was left.
window.addEventListener("pageshow", event => {
  if (event.persisted) {
    document.querySelectorAll("form[aria-busy]").forEach(form => form.removeAttribute("aria-busy"));
  }
});

// not away from a field in which somebody already types
const attention = document.querySelector(".summary, [data-focus]");
if (attention && document.activeElement === document.body) {
  attention.focus();
}
