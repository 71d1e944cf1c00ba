package tr.nes.browser.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;

/** A PNG of a page. Chromium compresses it for speed, which Playwright's own screenshots do not offer. */
record Screenshot(byte[] png) {

    /** Chromium's answer while it is too busy to draw the page. */
    private static final String NOT_DRAWN = "Unable to capture screenshot";

    /** @param whole also what is outside the window */
    static Screenshot of(Page page, boolean whole) {
        CDPSession session = page.context().newCDPSession(page);
        AtomicReference<String> taken = new AtomicReference<>();
        page.evaluate("document.fonts.ready.then(() => true)");
        DevEndpoints.until("a screenshot of " + page.url(), () -> {
            taken.set(capture(session, whole));
            return taken.get() != null;
        });
        session.detach();
        return new Screenshot(Base64.getDecoder().decode(taken.get()));
    }

    /** Base64; null if the page has not been drawn yet. */
    private static String capture(CDPSession session, boolean whole) {
        JsonObject wanted = new JsonObject();
        wanted.addProperty("format", "png");
        wanted.addProperty("optimizeForSpeed", true);
        wanted.addProperty("captureBeyondViewport", whole);
        try {
            return session.send("Page.captureScreenshot", wanted).get("data").getAsString();
        } catch (PlaywrightException e) {
            if (e.getMessage().contains(NOT_DRAWN)) {
                return null;
            }
            throw e;
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
