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
              const asked = {
                "web-eid:authenticate": data => data.challengeNonce,
                "web-eid:get-signing-certificate": () => "certificate",
                "web-eid:sign": data => `${data.hashFunction} ${data.hash}`,
              }[event.data?.action];
              if (!asked) {
                return;
              }
              const say = message => window.postMessage(message, event.origin);
              const action = event.data.action;
              say({ action: `${action}-ack` });
              const answer = await window.nesCard(asked(event.data));
              if (answer.startsWith("ERR_")) {
                say({ action: `${action}-failure`, error: { code: answer, message: "", name: "" } });
              } else {
                say({ action: `${action}-success`, ...JSON.parse(answer) });
              }
            });
            """;

    private WebEidExtension() {}

    /**
     * @param card maps a nonce to a token, {@code certificate} to the signing certificate, {@code SHA-256} and a hash to a
     *     signature, or any of them to one of the protocol's error codes
     */
    static void install(Page page, UnaryOperator<String> card) {
        page.exposeFunction("nesCard", arguments -> card.apply((String) arguments[0]));
        page.addInitScript(ON_THE_PAGE);
    }
}
