// Warns a minute before the session ends and can extend it; tabs of one browser tell each other.
(() => {
  const dialog = document.getElementById("idle");
  const limit = Number(dialog.dataset.seconds);
  const warning = Number(dialog.dataset.warning);
  const shown = dialog.querySelector("[data-idle-left]");
  const tabs = new BroadcastChannel("nes-session");
  let end = Date.now() + limit * 1000;

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
  dialog.addEventListener("cancel", event => {
    event.preventDefault();
    stay();
  });

  window.setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left <= 0) {
      window.location.assign(dialog.dataset.login);
    } else if (left <= warning) {
      shown.textContent = left;
      if (!dialog.open) {
        dialog.showModal();
      }
    }
  }, 1000);
})();
