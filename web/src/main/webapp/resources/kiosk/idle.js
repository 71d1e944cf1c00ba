// A visit's remaining time: a thin line, a dialog for the last seconds, then everything is wiped.
(() => {
  "use strict";
  const visit = document.getElementById("visit");
  const line = document.querySelector(".foot__left");
  const question = document.getElementById("still-there");
  const start = visit.dataset;

  if (start.refresh) {
    let idle = 0;
    addEventListener("pointerdown", () => { idle = 0; });
    setInterval(async () => {
      idle += 10;
      if (idle >= Number(start.refresh) && await Kiosk.ask()) {
        location.replace(location.pathname);
      }
    }, 10000);
  }
  if (!line) {
    return;
  }

  const ASK_AT = 20;
  const total = Math.max(90, Number(start.left));
  const seconds = question.querySelector("[data-seconds]");
  const said = question.querySelector("[aria-live]");
  let ends = Date.now() + Number(start.left) * 1000;

  const left = () => Math.max(0, Math.ceil((ends - Date.now()) / 1000));

  function show() {
    const now = left();
    line.style.transform = `scaleX(${Math.min(1, now / total)})`;
    line.classList.toggle("foot__left--short", now <= ASK_AT);
    if (now > ASK_AT) {
      question.close();
    } else if (!question.open) {
      question.showModal();
    }
    seconds.textContent = now;
    if (question.open && (now === 10 || now === 5)) {
      said.textContent = said.dataset.text.replace("{0}", now);
    }
    if (now === 0 && !Kiosk.leaving) {
      Kiosk.leave("sure-doldu");
    }
  }

  async function goOn() {
    ends = Date.now() + total * 1000;
    show();
    try {
      await Kiosk.wish("devam");
    } finally {
      Kiosk.ask();
    }
  }

  // an open dialog is closed by its buttons only, so keys move the focus to them
  function active() {
    if (!question.open && !Kiosk.leaving && left() < total - 8) {
      goOn();
    }
  }

  question.querySelector("[data-stay]").addEventListener("click", goOn);
  question.addEventListener("cancel", cancelled => { cancelled.preventDefault(); goOn(); });
  addEventListener("pointerdown", active);
  addEventListener("keydown", active);
  document.addEventListener("kiosk:status", heard => {
    ends = Date.now() + heard.detail.remaining * 1000;
    show();
  });
  setInterval(show, 1000);
  show();
})();
