// Rough estimate of a password's strength; only advice, the server decides.
(() => {
  const meter = document.querySelector("[data-strength]");
  if (!meter) {
    return;
  }
  const field = document.getElementById(meter.dataset.strength);
  const levels = meter.dataset.levels.split("|");
  const text = meter.querySelector(".strength-text");
  const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];
  let pending;

  const levelOf = word => {
    const letters = [...word];
    const kinds = KINDS.filter(kind => kind.test(word)).length;
    const points = Math.min(letters.length, 2 * new Set(letters).size) + 2 * kinds;
    if (letters.length < 8 || points < 12) {
      return 1;
    }
    return points < 16 ? 2 : points < 21 ? 3 : 4;
  };

  const draw = () => {
    const level = field.value ? levelOf(field.value) : 0;
    meter.dataset.level = level;
    window.clearTimeout(pending);
    // announced when typing pauses, not at every letter
    pending = window.setTimeout(() => {
      const said = level ? meter.dataset.said.replace("{0}", levels[level - 1]) : "";
      if (text.textContent !== said) {
        text.textContent = said;
      }
    }, 500);
  };

  meter.hidden = false;
  field.addEventListener("input", draw);
  draw();
})();
