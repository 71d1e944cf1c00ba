// Card choice: a push makes the page reload the readers; only a card that really moved is animated.
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
  // Polls when the channel is down, and occasionally when it is up, in case a message was lost.
  const QUIET_ROUNDS = 6;
  let rounds = 0;
  setInterval(() => {
    rounds += 1;
    if (!window.kioskPushed || rounds % QUIET_ROUNDS === 0) {
      soon();
    }
  }, 2000);
})();
