package tr.nes.browser.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once for all tests. */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Map<BrowserContext, String> addresses = new HashMap<>();
    private final Map<String, Deque<BrowserContext>> released = new HashMap<>();

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** In a browser of its own: of a person from Turkey who has no cookies, and perhaps the files of this portal's pages. */
    Page page(String address, int width, int height) {
        Deque<BrowserContext> waiting = released.get(address);
        BrowserContext context = waiting == null || waiting.isEmpty() ? fresh(address) : waiting.pop();
        Page page = context.newPage();
        page.setViewportSize(width, height);
        return page;
    }

    private BrowserContext fresh(String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("tr-TR")
                .setTimezoneId("Europe/Istanbul")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        addresses.put(context, address);
        return context;
    }

    /** Takes one back: without pages and cookies the next test can use it, and need not load scripts, styles and fonts again. */
    void release(BrowserContext context) {
        List.copyOf(context.pages()).forEach(Page::close);
        context.clearCookies();
        released.computeIfAbsent(addresses.get(context), address -> new ArrayDeque<>())
                .push(context);
    }

    Playwright playwright() {
        return playwright;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
