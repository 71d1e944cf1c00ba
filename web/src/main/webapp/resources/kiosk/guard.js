// One press sends one request, and none is sent while the server does not respond.
(() => {
  "use strict";
  let sent = false;

  document.addEventListener("submit", async submitted => {
    const form = submitted.target;
    if (form.dataset.answered) {
      return;
    }
    submitted.preventDefault();
    if (sent) {
      return;
    }
    sent = true;
    Kiosk.pressed = true;
    const goesOn = await Kiosk.ask(true);
    const button = asDrawnNow(submitted.submitter);
    if (goesOn && button !== undefined) {
      Kiosk.leaving = true;
      form.dataset.answered = "true";
      form.requestSubmit(button);
    } else {
      sent = false;
      Kiosk.pressed = false;
    }
  });

  // The readers may have been rerendered since the press; undefined if the button is no longer offered.
  function asDrawnNow(button) {
    return !button || button.isConnected ? button : document.getElementById(button.id) ?? undefined;
  }

  // If the readers are rerendered while a button is held, the browser fires no click, so it is fired here, unless
  // another button is in that place now.
  let down;

  function told(button) {
    return button.closest("[data-reader]")?.textContent;
  }

  document.addEventListener("pointerdown", touched => {
    const button = touched.target.closest("input[type=submit], button");
    down = button && { button, said: told(button) };
  }, true);

  document.addEventListener("pointerup", lifted => {
    const was = down;
    down = undefined;
    if (was && !was.button.isConnected) {
      const now = asDrawnNow(was.button);
      if (now && now.contains(lifted.target) && told(now) === was.said) {
        now.click();
      }
    }
  }, true);

  document.addEventListener("click", async clicked => {
    const leave = clicked.target.closest("[data-leave]");
    const link = clicked.target.closest("a[href]");
    if (leave) {
      Kiosk.leave(leave.dataset.leave);
    } else if (link) {
      clicked.preventDefault();
      if (await Kiosk.ask(true)) {
        Kiosk.leaving = true;
        location.assign(link.href);
      }
    }
  });
})();
