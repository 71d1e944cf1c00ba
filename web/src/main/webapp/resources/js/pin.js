// Removes a displayed secret from the document when its time is up or the page is left.
(() => {
  const shown = document.querySelector("[data-secret-seconds]");
  if (!shown) {
    return;
  }
  const hide = () => {
    shown.textContent = shown.dataset.secretHidden;
    shown.classList.remove("pin-shown");
    shown.closest("li").querySelectorAll("[data-secret-left]").forEach(left => {
      left.textContent = shown.dataset.secretGone;
    });
  };
  window.setTimeout(hide, 1000 * Number(shown.dataset.secretSeconds));
  window.addEventListener("pagehide", hide);
  document.addEventListener("visibilitychange", () => document.hidden && hide());
  shown.focus();
})();
