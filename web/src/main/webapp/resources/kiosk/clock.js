// A code's remaining time as a ring and as text; actions that need a wait appear when it is over.
(() => {
  "use strict";
  const clock = document.querySelector("[data-clock]");
  const waiting = document.querySelectorAll("[data-appears-in]");
  const begun = Date.now();
  const passed = () => (Date.now() - begun) / 1000;

  function tick() {
    if (clock) {
      const left = Math.max(0, Math.ceil(Number(clock.dataset.clock) - passed()));
      const ring = clock.querySelector(".clock__left");
      ring.style.strokeDashoffset = String(100 - 100 * left / Number(clock.dataset.total));
      clock.querySelector("[data-time]").textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
      const said = clock.querySelector("[aria-live]");
      if (left === 0) {
        said.textContent = clock.dataset.over;
        clock.querySelector(".clock__over").hidden = false;
      } else if (left % 60 === 0 || left === 30) {
        said.textContent = clock.dataset.text.replace("{0}", left);
      }
    }
    waiting.forEach(part => { part.hidden = passed() < Number(part.dataset.appearsIn); });
  }

  tick();
  setInterval(tick, 1000);
})();
