// Countdown rings, and parts of a page that appear or disappear when the time is up.
(() => {
  const start = performance.now();
  const ANNOUNCED = [120, 60, 30, 10];
  const elapsed = () => (performance.now() - start) / 1000;

  const draw = ring => {
    const left = Math.max(0, Math.ceil(Number(ring.dataset.countdown) - elapsed()));
    const value = ring.querySelector(".ring-value");
    if (value.textContent === String(left)) {
      return left;
    }
    value.textContent = left;
    ring.querySelector(".ring-rest").setAttribute("stroke-dashoffset", 100 - (100 * left) / Number(ring.dataset.total));
    ring.toggleAttribute("data-short", left <= 30);
    announce(ring, left);
    return left;
  };

  const announce = (ring, left) => {
    if (left === 0) {
      ring.querySelector("[data-announcement]").textContent = ring.dataset.over;
    } else if (ANNOUNCED.includes(left)) {
      ring.querySelector("[data-announcement]").textContent = ring.dataset.left.replace("{0}", left);
    }
  };

  const switchParts = () => {
    document.querySelectorAll("[data-appears-after]").forEach(part => {
      part.classList.toggle("is-waiting", elapsed() < Number(part.dataset.appearsAfter));
    });
    document.querySelectorAll("[data-vanishes-after]").forEach(part => {
      part.classList.toggle("is-waiting", elapsed() >= Number(part.dataset.vanishesAfter));
    });
  };

  const tick = () => {
    document.querySelectorAll("[data-countdown]").forEach(draw);
    switchParts();
  };
  tick();
  window.setInterval(tick, 250);
})();
