package tr.nes.browser.testing;

import com.microsoft.playwright.Page;

/** What a person in front of a screen has to do: taps, screens to read, and messages to wait for. */
public final class Effort {

    private static final double TAP_SECONDS = 0.6;
    private static final double SCREEN_SECONDS = 3;
    private static final double SMS_SECONDS = 8;

    /** Counts what really happens in this tab: trusted clicks, and headings that differ from the one before. */
    private static final String COUNTER = """
            const add = name => sessionStorage.setItem(name, 1 + Number(sessionStorage.getItem(name)));
            addEventListener('click', event => event.isTrusted && add('taps'), true);
            addEventListener('DOMContentLoaded', () => {
              const heading = document.querySelector('h1')?.textContent;
              if (heading !== sessionStorage.getItem('heading')) {
                sessionStorage.setItem('heading', heading);
                add('screens');
              }
            });""";

    private final Page page;

    private Effort(Page page) {
        this.page = page;
    }

    /** Begins with the page that is open, as the first screen. */
    public static Effort on(Page page) {
        page.addInitScript(COUNTER);
        page.reload();
        return new Effort(page);
    }

    public int taps() {
        return read("taps");
    }

    public int screens() {
        return read("screens");
    }

    public double seconds(int sms) {
        return TAP_SECONDS * taps() + SCREEN_SECONDS * screens() + SMS_SECONDS * sms;
    }

    private int read(String name) {
        return Integer.parseInt((String) page.evaluate("name => sessionStorage.getItem(name) ?? '0'", name));
    }
}
