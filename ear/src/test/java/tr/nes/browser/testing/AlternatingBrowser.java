package tr.nes.browser.testing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import tr.nes.web.shell.PageNotice;

/** One person's browser whose requests go to two servers in turn, as behind a load balancer that keeps nobody anywhere. */
public final class AlternatingBrowser {

    private final List<PlainBrowser> atServers;
    private int turn;

    /** @param copied whether the other server already has a copy of the session, if there is one */
    public AlternatingBrowser(PlainBrowser browser, String otherServer, Copied copied) {
        DevEndpoints.until("a copy of the session", () -> copied.isAt(browser.sentTo(otherServer)));
        atServers = List.of(browser, browser.sentTo(otherServer));
    }

    /** Tells by a request whether a server knows the session. */
    @FunctionalInterface
    public interface Copied {
        boolean isAt(PlainBrowser other) throws IOException, InterruptedException;
    }

    /** The browser at the server whose turn it is. */
    public PlainBrowser next() {
        return atServers.get(turn++ % atServers.size());
    }

    /**
     * Fills in a page's form at the next server. Sessions are copied after the response: a form that the last copy
     * replaced is asked for again.
     */
    public PlainBrowser.Answer submit(String path, String form, UnaryOperator<HtmlForm> filled) {
        PlainBrowser server = next();
        AtomicReference<PlainBrowser.Answer> answer = new AtomicReference<>();
        DevEndpoints.until("the form of " + path, () -> {
            answer.set(server.submit(filled.apply(server.form(path, form))));
            return !answer.get().location().contains(PageNotice.PAGE_EXPIRED.slug());
        });
        return answer.get();
    }
}
