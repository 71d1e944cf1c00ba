// Takes a shown secret off the page when its time is over or the page is left; nothing of it stays in the document.
(() => {
  const shown = document.querySelector("[data-secret-seconds]");
  if (!shown) {
    return;
  }
  const hide = () => {
    shown.textContent = shown.dataset.secretHidden;
    shown.classList.remove("pin-shown");
    document.querySelectorAll("[data-secret-left]").forEach(left => {
      left.textContent = shown.dataset.secretGone;
    });
  };
  window.setTimeout(hide, 1000 * Number(shown.dataset.secretSeconds));
  window.addEventListener("pagehide", hide);
  document.addEventListener("visibilitychange", () => document.hidden && hide());
  shown.focus();
})();
