// What the pages with a card of the visitor's own share: problems, and requests to the server.
(() => {
  const problems = document.querySelectorAll("[data-problem]");
  const NAMES = {
    ERR_WEBEID_EXTENSION_UNAVAILABLE: "extension",
    ERR_WEBEID_NATIVE_UNAVAILABLE: "program",
    ERR_WEBEID_VERSION_MISMATCH: "program",
    ERR_WEBEID_VERSION_INVALID: "program",
    ERR_WEBEID_USER_CANCELLED: "cancelled",
    ERR_WEBEID_USER_TIMEOUT: "late",
    ERR_WEBEID_ACTION_TIMEOUT: "late",
    ERR_WEBEID_CONTEXT_INSECURE: "insecure",
  };

  const show = name => problems.forEach(problem => {
    problem.hidden = problem.dataset.problem !== name;
    if (!problem.hidden) {
      problem.focus();
    }
  });

  async function ask(address, header, body) {
    let answer;
    try {
      answer = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...header },
        body,
        cache: "no-store",
        redirect: "error",
      });
    } catch (gone) {
      throw "server";
    }
    if (!answer.ok) {
      const { problem } = await answer.json().catch(() => ({}));
      throw problem ?? { 403: "refused", 429: "throttled" }[answer.status] ?? "server";
    }
    return answer.json();
  }

  async function card(action) {
    try {
      return await action;
    } catch (error) {
      throw NAMES[error.code] ?? "card";
    }
  }

  // work: gets the button and a function that tells the state
  function onPress(button, state, work) {
    button?.addEventListener("click", async () => {
      if (button.getAttribute("aria-disabled")) {
        return;
      }
      show(null);
      button.setAttribute("aria-disabled", "true");
      state.textContent = button.dataset.busy;
      try {
        window.location.assign(await work(button.dataset, text => { state.textContent = text; }));
      } catch (problem) {
        button.removeAttribute("aria-disabled");
        state.textContent = "";
        show(problem);
      }
    });
  }

  window.CardPage = { ask, card, onPress };
})();
