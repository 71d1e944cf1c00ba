package tr.nes.browser.testing;

import com.microsoft.playwright.Page;
import java.util.function.UnaryOperator;

/**
 * Simulates the browser extension only: answers its window messages on the page, as in its published protocol. The
 * card's part is supplied by the test.
 */
public final class WebEidExtension {

    private static final String ON_THE_PAGE = """
            window.addEventListener("message", async event => {
              if (event.data?.action !== "web-eid:authenticate") {
                return;
              }
              const say = message => window.postMessage(message, event.origin);
              say({ action: "web-eid:authenticate-ack" });
              const answer = await window.nesCard(event.data.challengeNonce);
              if (answer.startsWith("ERR_")) {
                say({ action: "web-eid:authenticate-failure", error: { code: answer, message: "", name: "" } });
              } else {
                say({ action: "web-eid:authenticate-success", ...JSON.parse(answer) });
              }
            });
            """;

    private WebEidExtension() {}

    /** @param card maps a nonce to a token, or to one of the protocol's error codes */
    static void install(Page page, UnaryOperator<String> card) {
        page.exposeFunction("nesCard", arguments -> card.apply((String) arguments[0]));
        page.addInitScript(ON_THE_PAGE);
    }
}
