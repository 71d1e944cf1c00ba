// Alternatives to the captcha image: audio, or a proof of work by the browser (ALTCHA's protocol).
(() => {
  "use strict";
  const part = document.querySelector("[data-captcha]");
  if (!part) {
    return;
  }
  const listen = part.querySelector("[data-captcha-listen]");
  const instead = part.querySelector("button[data-captcha-work]");
  const typed = [...part.querySelectorAll("[data-captcha-typed]")];
  const progress = part.querySelector("progress");
  const said = part.querySelector("[data-captcha-said]");
  const solution = document.getElementById("altcha");
  // a new image brings new addresses
  const address = kind => part.querySelector(`img[data-captcha-${kind}]`).getAttribute(`data-captcha-${kind}`);
  let speech;

  const say = text => { said.textContent = text; };

  function play() {
    speech?.pause();
    speech = new Audio(address("speech"));
    say(part.dataset.playing);
    speech.play().catch(problem => {
      if (problem.name !== "AbortError") {
        say(part.dataset.failed);
      }
    });
  }

  function done() {
    typed.forEach(element => { element.hidden = true; });
    progress.hidden = true;
    say(part.dataset.done);
  }

  function goOn() {
    const fields = [...solution.form.elements];
    fields.slice(fields.indexOf(solution) + 1).find(field => field.offsetParent)?.focus();
  }

  function stop() {
    progress.hidden = true;
    instead.removeAttribute("aria-disabled");
    say(part.dataset.undone);
  }

  function solve(challenge, source) {
    const worker = new Worker(part.dataset.captcha);
    worker.onerror = stop;
    worker.onmessage = ({ data }) => {
      if (data.tried !== undefined) {
        progress.value = Math.min(99, 100 * data.tried / challenge.maxnumber);
        return;
      }
      worker.terminate();
      if (data.number === null) {
        stop();
        return;
      }
      if (address("work") !== source) {
        fetchAndSolve();
        return;
      }
      const { algorithm, salt, signature } = challenge;
      const payload = { algorithm, challenge: challenge.challenge, number: data.number, salt, signature };
      solution.value = btoa(JSON.stringify(payload));
      const pressed = typed.some(element => element.contains(document.activeElement));
      done();
      if (pressed) {
        goOn();
      }
    };
    worker.postMessage(challenge);
  }

  function work() {
    if (instead.getAttribute("aria-disabled") === "true") {
      return;
    }
    instead.setAttribute("aria-disabled", "true");
    speech?.pause();
    progress.value = 0;
    progress.hidden = false;
    say(part.dataset.working);
    fetchAndSolve();
  }

  async function fetchAndSolve() {
    try {
      const source = address("work");
      const number = document.getElementById("number")?.value ?? "";
      const answer = await fetch(source, { method: "POST", body: new URLSearchParams({ number }) });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      solve(await answer.json(), source);
    } catch {
      stop();
    }
  }

  listen.hidden = false;
  listen.addEventListener("click", play);
  // WebCrypto is available on secure pages only
  if (window.isSecureContext && window.Worker) {
    instead.hidden = false;
    instead.addEventListener("click", work);
  }
  if (solution.value) {
    done();
  }
})();
