package tr.nes.browser.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a page with axe in each window size and colour scheme; findings fail the test at its end. With
 * {@code -Dscreens=true} a picture of each is stored below target/screens.
 */
public final class Screens {

    private record Look(String name, int width, int height, ColorScheme colours) {

        /** In the dark only the colours differ, in other sizes only what is laid out. */
        private String rules() {
            if (colours == ColorScheme.DARK) {
                return "runOnly: ['color-contrast']";
            }
            boolean first = equals(WEB.get(0)) || equals(KIOSK.get(0));
            return "rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: %b}}".formatted(first);
        }
    }

    private static final boolean PICTURES = Boolean.getBoolean("screens");

    private static final Path FOLDER = Path.of(System.getProperty("browser.target", "target"), "screens");
    private static final List<Look> WEB = List.of(
            new Look("light", 1280, 900, ColorScheme.LIGHT),
            new Look("dark", 1280, 900, ColorScheme.DARK),
            new Look("320px", 320, 640, ColorScheme.LIGHT));
    /** WCAG 2.2 §1.4.10: a window of 1280 px at 200 % has 640; only the layout differs from the others. */
    private static final Look ZOOMED = new Look("200", 640, 450, ColorScheme.LIGHT);

    private static final List<Look> KIOSK = List.of(
            new Look("light", 1920, 1080, ColorScheme.LIGHT),
            new Look("dark", 1920, 1080, ColorScheme.DARK),
            new Look("portrait", 1080, 1920, ColorScheme.LIGHT));
    private static final String AXE = """
            async () => (await axe.run(document, {resultTypes: ['violations'], preload: false, %s}))
              .violations.flatMap(v => v.nodes.map(n => v.id + ' (' + v.help + '): ' + n.target.join(' ') + ' '
                + n.any.concat(n.all).map(c => c.message).join('; ')))""";
    private static final String LAYOUT = """
            () => [
              document.documentElement.scrollWidth > innerWidth
                && 'wider than the screen: ' + document.documentElement.scrollWidth,
              document.body.classList.contains('kiosk') && document.documentElement.scrollHeight > innerHeight
                && 'higher than the screen: ' + document.documentElement.scrollHeight,
              document.body.innerText.includes('???') && 'text without translation',
              document.querySelectorAll('h1').length !== 1 && 'not one h1',
              ...[...document.forms].filter(form => form.querySelector('input:is([type=text],[type=password])'))
                .map(form => [...form.elements].filter(one => one.type === 'submit' && !one.closest('.keys')))
                .filter(all => all.length > 1 && !/button-primary|button-danger|button--main/.test(all[0].className))
                .map(all => 'Enter in a field presses ' + (all[0].value || all[0].textContent))
            ].filter(Boolean)""";

    private static final String AXE_SCRIPT = AxeBuilder.getAxeScript();
    private final List<String> findings = new ArrayList<>();

    /** Leaves the page unchanged. */
    public void take(Page page, String name) {
        ViewportSize before = page.viewportSize();
        boolean kiosk = name.startsWith("kiosk-");
        for (Look look : kiosk ? KIOSK : WEB) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
            if (PICTURES) {
                Screenshot.of(page, !kiosk).write(FOLDER.resolve(name + "-" + look.name() + ".png"));
            }
            examine(page, name + ", " + look.name(), look.rules());
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        if (!kiosk) {
            zoom(page, name);
        }
        page.setViewportSize(before.width, before.height);
    }

    private void zoom(Page page, String name) {
        page.setViewportSize(ZOOMED.width(), ZOOMED.height());
        if (PICTURES) {
            Screenshot.of(page, true).write(FOLDER.resolve(name + "-" + ZOOMED.name() + ".png"));
        }
        note(name + ", " + ZOOMED.name() + " %", page.evaluate(LAYOUT));
    }

    private void examine(Page page, String where, String rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate("(() => {" + AXE_SCRIPT + "; return true; })()");
        }
        note(where, page.evaluate(AXE.formatted(rules)));
        note(where, page.evaluate(LAYOUT));
    }

    private void note(String where, Object found) {
        for (Object finding : (List<?>) found) {
            findings.add(where + ": " + finding);
        }
    }

    /** Findings since the last call. */
    List<String> takeFindings() {
        List<String> taken = List.copyOf(findings);
        findings.clear();
        return taken;
    }
}
