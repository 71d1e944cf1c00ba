// Card choice: a push makes the page read the readers again; only a card that really moved is drawn moving.
(() => {
  "use strict";
  let before = seen();
  let timer;

  function seen() {
    return new Map(Array.from(document.querySelectorAll("[data-reader]"), slot => [slot.dataset.reader, slot.dataset.look]));
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(() => Kiosk.pressed || readCards(), 60);
  }

  window.kioskCardsRead = () => {
    const now = seen();
    document.querySelectorAll("[data-reader]").forEach(slot => {
      const was = before.get(slot.dataset.reader);
      if (was !== slot.dataset.look && (was === "is-empty" || was === "is-gone")) {
        slot.classList.add("moved-in");
      }
    });
    before = now;
  };

  document.addEventListener("kiosk:changed", soon);
  // Without the channel the page looks by itself; with it only now and then, in case a message was lost on the way.
  const QUIET_ROUNDS = 6;
  let rounds = 0;
  setInterval(() => {
    rounds += 1;
    if (!window.kioskPushed || rounds % QUIET_ROUNDS === 0) {
      soon();
    }
  }, 2000);
})();
