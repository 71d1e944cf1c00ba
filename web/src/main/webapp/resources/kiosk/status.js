// Polls the server for the visit's state. While there is no response, the page stays and says so.
(() => {
  "use strict";
  const visit = document.getElementById("visit");
  const unreachable = document.getElementById("unreachable");
  const every = Number(visit.dataset.every) * 1000;
  let failures = 0;
  let timer;

  const same = () => location.replace(location.pathname);

  function missed(needed) {
    failures += 1;
    if ((needed || failures > 1) && !unreachable.open) {
      unreachable.showModal();
    }
  }

  function heard(status) {
    failures = 0;
    if (String(status.paired) !== visit.dataset.paired) {
      Kiosk.leaving = true;
      location.replace(visit.dataset.start);
    } else if (unreachable.open) {
      same();
    } else if (status.step !== (visit.dataset.step || "") && !Kiosk.leaving) {
      moved(status.step);
    } else if (status.step === "RESULT" && status.outcome !== visit.dataset.outcome && !Kiosk.leaving) {
      moved(status.step);
    } else {
      document.dispatchEvent(new CustomEvent("kiosk:status", { detail: status }));
    }
  }

  // The server redirects to the page of the current step, with a notice.
  function moved(step) {
    Kiosk.leaving = true;
    if (step === "" && visit.dataset.step === "RESULT") {
      location.replace(`${visit.dataset.start}?neden=bitti`);
    } else {
      same();
    }
  }

  async function ask(needed) {
    clearTimeout(timer);
    try {
      const answer = await fetch(visit.dataset.status, { cache: "no-store", signal: AbortSignal.timeout(4000) });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      heard(await answer.json());
      return !Kiosk.leaving && !unreachable.open;
    } catch (gone) {
      if (!Kiosk.leaving) {
        missed(needed);
      }
      return false;
    } finally {
      timer = setTimeout(ask, failures ? 2000 : every);
    }
  }

  function wish(what) {
    return fetch(visit.dataset.status, { method: "POST", headers: { "Nes-Kiosk": what }, keepalive: true });
  }

  async function leave(why) {
    Kiosk.leaving = true;
    try {
      await wish("bitir");
      location.replace(`${visit.dataset.start}?neden=${why}`);
    } catch (gone) {
      Kiosk.leaving = false;
      missed(true);
    }
  }

  window.Kiosk = { ask, wish, leave, leaving: false };

  // A page restored from the back/forward cache may belong to a previous person.
  addEventListener("pageshow", shown => shown.persisted && same());
  document.addEventListener("kiosk:changed", () => ask());
  timer = setTimeout(ask, every);
})();
