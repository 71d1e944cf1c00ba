// Client of the Web eID browser extension: same window messages as its published library (web-eid.js, MIT).
(() => {
  const ACTION = "web-eid:authenticate";
  const HANDSHAKE = 2000;
  const INTERACTION = 120000;
  const LIBRARY = "2.1.0";

  const failure = code => Object.assign(new Error(code), { code });

  function authenticate(challengeNonce, lang) {
    if (!window.isSecureContext) {
      return Promise.reject(failure("ERR_WEBEID_CONTEXT_INSECURE"));
    }
    return new Promise((resolve, reject) => {
      const over = (settle, value) => {
        window.clearTimeout(handshake);
        window.clearTimeout(reply);
        window.removeEventListener("message", receive);
        settle(value);
      };
      const receive = event => {
        if (event.source !== window || typeof event.data?.action !== "string") {
          return;
        }
        switch (event.data.action) {
          case `${ACTION}-ack`:
            window.clearTimeout(handshake);
            break;
          case `${ACTION}-success`:
            over(resolve, token(event.data));
            break;
          case `${ACTION}-failure`:
            over(reject, failure(event.data.error?.code));
        }
      };
      const handshake = window.setTimeout(
        () => over(reject, failure("ERR_WEBEID_EXTENSION_UNAVAILABLE")), HANDSHAKE);
      const reply = window.setTimeout(() => over(reject, failure("ERR_WEBEID_ACTION_TIMEOUT")), INTERACTION + HANDSHAKE);
      window.addEventListener("message", receive);
      const options = { userInteractionTimeout: INTERACTION, lang };
      window.postMessage({ action: ACTION, libraryVersion: LIBRARY, challengeNonce, options }, window.location.origin);
    });
  }

  const token = ({ unverifiedCertificate, algorithm, signature, format, appVersion }) =>
    ({ unverifiedCertificate, algorithm, signature, format, appVersion });

  window.WebEid = { authenticate };
})();
