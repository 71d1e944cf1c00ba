// Warns a minute before the session ends and can extend it up to its limit; tabs of a browser notify each other.
(() => {
  const dialog = document.getElementById("idle");
  const limit = Number(dialog.dataset.seconds);
  const warning = Number(dialog.dataset.warning);
  const shown = dialog.querySelector("[data-idle-left]");
  const tabs = new BroadcastChannel("nes-session");
  const last = Date.now() + Number(dialog.dataset.remaining) * 1000;
  let end = Date.now() + limit * 1000;
  let warnedOfLast = false;

  const extended = () => {
    end = Date.now() + limit * 1000;
    dialog.close();
  };
  tabs.addEventListener("message", extended);
  tabs.postMessage("used");

  const stay = async () => {
    const answer = await fetch(dialog.dataset.address, { method: "POST", credentials: "same-origin" });
    if (answer.redirected || !answer.ok) {
      window.location.assign(answer.redirected ? answer.url : dialog.dataset.login);
      return;
    }
    tabs.postMessage("used");
    extended();
  };
  dialog.querySelector("[data-idle-stay]").addEventListener("click", stay);
  dialog.querySelector("[data-idle-read]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("cancel", event => {
    if (!warnedOfLast) {
      event.preventDefault();
      stay();
    }
  });

  const warnOfLast = () => {
    dialog.querySelectorAll("[data-idle-used]").forEach(element => { element.hidden = true; });
    dialog.querySelectorAll("[data-idle-last]").forEach(element => { element.hidden = false; });
    warnedOfLast = true;
    if (!dialog.open) {
      dialog.showModal();
    }
  };

  window.setInterval(() => {
    const left = Math.ceil((Math.min(end, last) - Date.now()) / 1000);
    if (left <= 0) {
      window.location.assign(dialog.dataset.login);
    } else if (left <= warning) {
      shown.textContent = left;
      if (last <= end && !warnedOfLast) {
        warnOfLast();
      } else if (last > end && !dialog.open) {
        dialog.showModal();
      }
    }
  }, 1000);
})();
