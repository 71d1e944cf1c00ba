// Göster / Gizle beside a secret field.
document.addEventListener("click", event => {
  const toggle = event.target.closest("[data-reveal]");
  if (!toggle) {
    return;
  }
  const field = document.getElementById(toggle.dataset.reveal);
  const hidden = field.type === "password";
  field.type = hidden ? "text" : "password";
  toggle.textContent = hidden ? toggle.dataset.hide : toggle.dataset.show;
});

// Hides a revealed secret again before the form is sent, so that the browser does not remember it as text.
document.addEventListener("submit", event => {
  event.target.querySelectorAll("[data-reveal]").forEach(toggle => {
    const field = document.getElementById(toggle.dataset.reveal);
    if (field.autocomplete === "current-password") {
      field.type = "password";
      toggle.textContent = toggle.dataset.show;
    }
  });
});
