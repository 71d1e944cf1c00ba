// E-İmzalı Başvuru: the card's certificate, a hash of the document from the server, its signature, the server's check.
(() => {
  const HEADER = { "Nes-Belge": "e-imza" };
  const HASH = "SHA-256";

  CardPage.onPress(
    document.querySelector("[data-document]"),
    document.querySelector("[data-card-state]"),
    async (data, tell) => {
      const lang = document.documentElement.lang;
      const certificate = await CardPage.card(WebEid.getSigningCertificate(lang));
      const { hash } = await CardPage.ask(
        data.prepare, HEADER, JSON.stringify({ document: data.document, certificate }));
      const signature = await CardPage.card(WebEid.sign(certificate, hash, HASH, lang));
      tell(data.checking);
      const { next } = await CardPage.ask(data.finish, HEADER, JSON.stringify(signature));
      return next;
    });
})();
