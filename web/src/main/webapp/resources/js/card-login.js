// E-İmzalı Giriş: a nonce from the server, a signature from the card, a login from the server.
(() => {
  const HEADER = { "Nes-Giris": "e-imza" };

  CardPage.onPress(
    document.querySelector("[data-card-login]"),
    document.querySelector("[data-card-state]"),
    async (data, tell) => {
      const { nonce } = await CardPage.ask(data.nonce, HEADER);
      const token = await CardPage.card(WebEid.authenticate(nonce, document.documentElement.lang));
      tell(data.checking);
      const { next } = await CardPage.ask(data.token, HEADER, JSON.stringify(token));
      return next;
    });
})();
