// Client of the Web eID browser extension: same window messages as its published library (web-eid.js, MIT).
(() => {
  const HANDSHAKE = 2000;
  const INTERACTION = 120000;
  const LIBRARY = "2.1.0";

  const failure = code => Object.assign(new Error(code), { code });

  function exchange(action, question, lang, pick) {
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
          case `${action}-ack`:
            window.clearTimeout(handshake);
            break;
          case `${action}-success`:
            over(resolve, pick(event.data));
            break;
          case `${action}-failure`:
            over(reject, failure(event.data.error?.code));
        }
      };
      const handshake = window.setTimeout(
        () => over(reject, failure("ERR_WEBEID_EXTENSION_UNAVAILABLE")), HANDSHAKE);
      const reply = window.setTimeout(() => over(reject, failure("ERR_WEBEID_ACTION_TIMEOUT")), INTERACTION + HANDSHAKE);
      window.addEventListener("message", receive);
      const options = { userInteractionTimeout: INTERACTION, lang };
      window.postMessage({ action, libraryVersion: LIBRARY, ...question, options }, window.location.origin);
    });
  }

  const token = ({ unverifiedCertificate, algorithm, signature, format, appVersion }) =>
    ({ unverifiedCertificate, algorithm, signature, format, appVersion });

  window.WebEid = {
    authenticate: (challengeNonce, lang) => exchange("web-eid:authenticate", { challengeNonce }, lang, token),
    getSigningCertificate: lang => exchange("web-eid:get-signing-certificate", {}, lang, ({ certificate }) => certificate),
    sign: (certificate, hash, hashFunction, lang) => exchange(
      "web-eid:sign", { certificate, hash, hashFunction }, lang,
      ({ signature, signatureAlgorithm }) => ({ signature, ...signatureAlgorithm })),
  };
})();
