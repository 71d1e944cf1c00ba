package tr.nes.browser.bench;

import com.microsoft.playwright.Page;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;

/** A kiosk's browser with a timer: records when a push arrives and when the card's slot changes. */
final class KioskScreen {

    private static final String NOTE_PUSHES = """
            const Plain = window.WebSocket;
            window.WebSocket = class extends Plain {
              constructor(...to) {
                super(...to);
                this.addEventListener('message', () => { window.pushedAt ||= Date.now(); });
              }
            };
            """;
    private static final String NOTE_CARDS = """
            () => {
              const look = () => {
                const slot = document.querySelector('[data-reader="okuyucu-1"] h2').textContent;
                if (slot !== 'Kartınızı bekliyoruz') { window.shownAt ||= Date.now(); }
              };
              new MutationObserver(look).observe(document.body, {childList: true, subtree: true, characterData: true});
            }
            """;

    private final Kiosk kiosk;
    private final Page page;

    private KioskScreen(Kiosk kiosk) {
        this.kiosk = kiosk;
        this.page = kiosk.page();
    }

    /** @param kiosk its page is reloaded */
    static KioskScreen watching(Kiosk kiosk) {
        kiosk.page().addInitScript(NOTE_PUSHES);
        kiosk.page().reload();
        return new KioskScreen(kiosk);
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /** Starts on the page on which cards are chosen. */
    void observe() {
        page.evaluate(NOTE_CARDS);
    }

    void forget() {
        page.evaluate("() => { window.pushedAt = 0; window.shownAt = 0; }");
    }

    void awaitCard() {
        DevEndpoints.until("the card on the screen", () -> shownAt() > 0 && pushedAt() > 0);
    }

    void awaitEmpty() {
        DevEndpoints.until(
                "an empty reader on the screen",
                () -> (boolean)
                        page.evaluate(
                                "() => document.querySelector('[data-reader=\"okuyucu-1\"] h2').textContent === 'Kartınızı bekliyoruz'"));
    }

    /** Milliseconds since 1970; 0 if not yet. */
    double pushedAt() {
        return ((Number) page.evaluate("() => window.pushedAt || 0")).doubleValue();
    }

    double shownAt() {
        return ((Number) page.evaluate("() => window.shownAt || 0")).doubleValue();
    }
}
