// The person is busy on the phone; nobody is identified yet, so the visit is kept open for ten minutes.
(() => {
  "use strict";
  const EVERY = 45000;
  let times = 13;
  const timer = setInterval(() => {
    times -= 1;
    if (times < 0) {
      clearInterval(timer);
    } else if (!Kiosk.leaving) {
      Kiosk.wish("devam").then(() => Kiosk.ask(), () => Kiosk.ask());
    }
  }, EVERY);
})();
