// One press is one request, and no request leaves for a server that does not answer.
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
    const button = submitted.submitter;
    if (await Kiosk.ask(true)) {
      Kiosk.leaving = true;
      form.dataset.answered = "true";
      form.requestSubmit(button);
    } else {
      sent = false;
    }
  });

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
