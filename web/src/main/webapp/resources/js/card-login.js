// E-İmzalı Giriş: a nonce from the server, a signature from the card, a login from the server.
(() => {
  const button = document.querySelector("[data-card-login]");
  const state = document.querySelector("[data-card-state]");
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

  async function ask(address, body) {
    let answer;
    try {
      answer = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Nes-Giris": "e-imza" },
        body,
        cache: "no-store",
        redirect: "error",
      });
    } catch (gone) {
      throw "server";
    }
    if (!answer.ok) {
      throw { 403: "refused", 429: "throttled" }[answer.status] ?? "server";
    }
    return answer.json();
  }

  async function sign(nonce) {
    try {
      return await WebEid.authenticate(nonce, document.documentElement.lang);
    } catch (error) {
      throw NAMES[error.code] ?? "card";
    }
  }

  async function logIn() {
    show(null);
    button.setAttribute("aria-disabled", "true");
    state.textContent = button.dataset.busy;
    try {
      const { nonce } = await ask(button.dataset.nonce);
      const token = await sign(nonce);
      state.textContent = button.dataset.checking;
      const { next } = await ask(button.dataset.token, JSON.stringify(token));
      window.location.assign(next);
    } catch (problem) {
      button.removeAttribute("aria-disabled");
      state.textContent = "";
      show(problem);
    }
  }

  button.addEventListener("click", () => button.getAttribute("aria-disabled") || logIn());
})();
