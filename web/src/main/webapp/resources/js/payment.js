// Ödeme sonucu: asks every three seconds whether the provider's server has answered, and then shows the result.
(() => {
  "use strict";
  const waiting = document.getElementById("payment-waits");
  if (!waiting) {
    return;
  }

  const ask = async () => {
    try {
      const answer = await fetch(waiting.dataset.address, { cache: "no-store" });
      const state = answer.ok ? (await answer.text()).trim() : "";
      if (state && state !== "OPEN") {
        location.reload();
        return;
      }
    } catch {
      // no connection: it is asked again
    }
    setTimeout(ask, 3000);
  };
  setTimeout(ask, 1500);
})();
