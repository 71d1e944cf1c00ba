package tr.nes.browser.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person without a mouse: moves through a page with Tab, and fails if the focus is lost or invisible. */
public final class KeyboardUser {

    private static final int LONGEST_WAY = 120;
    /** Accessible name of the focused element, and whether its focus ring is visible in the window. */
    private static final String FOCUS = """
            () => {
              const on = document.activeElement;
              if (!on || on === document.body || on === document.documentElement) {
                return {name: '', id: '', lost: true};
              }
              const by = (on.getAttribute('aria-labelledby') || '').split(' ')
                .map(id => document.getElementById(id)?.textContent || '').join(' ').trim();
              const name = on.getAttribute('aria-label') || by || (on.labels && on.labels[0]?.innerText)
                || on.innerText || on.value || '';
              const style = getComputedStyle(on);
              const box = on.getBoundingClientRect();
              return {name: name.trim().split('\\n')[0].trim(), id: on.id, lost: false,
                ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
                inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth};
            }""";

    private final Page page;

    public KeyboardUser(Page page) {
        this.page = page;
    }

    /** Presses Tab until the element with this name has the focus. */
    public KeyboardUser to(String name) {
        return walk("Tab", name);
    }

    /** The same backwards. */
    public KeyboardUser backTo(String name) {
        return walk("Shift+Tab", name);
    }

    /** Waits until this element has the focus without Tab. */
    public KeyboardUser isOn(String name) {
        DevEndpoints.until("focus on " + name, () -> focus().called(name));
        see();
        return this;
    }

    /** The same for an element that is focused by the page and has an id but no name. */
    public KeyboardUser isAt(String id) {
        DevEndpoints.until("focus at " + id, () -> focus().id().equals(id));
        see();
        return this;
    }

    public KeyboardUser press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Replaces the existing text. */
    public KeyboardUser type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Names of all elements that Tab reaches in one round. */
    public List<String> round() {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < LONGEST_WAY; i++) {
            page.keyboard().press("Tab");
            Focus focus = focus();
            if (!focus.lost() && met.contains(focus.name())) {
                return met;
            }
            if (!focus.lost()) {
                see();
                met.add(focus.name());
            }
        }
        throw new AssertionError("no end: " + met);
    }

    private KeyboardUser walk(String key, String name) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < LONGEST_WAY; i++) {
            page.keyboard().press(key);
            Focus focus = focus();
            if (focus.lost()) {
                // past the end of the page: the browser's own controls, then the page again
                continue;
            }
            see();
            met.add(focus.name());
            if (focus.called(name)) {
                return this;
            }
        }
        throw new AssertionError("no way by " + key + " to " + name + "; met " + met);
    }

    private record Focus(String name, String id, boolean lost, boolean ring, boolean inside) {
        boolean called(String wanted) {
            return name.equals(wanted) || name.startsWith(wanted + " ");
        }
    }

    private Focus focus() {
        Map<?, ?> found;
        try {
            found = (Map<?, ?>) page.evaluate(FOCUS);
        } catch (PlaywrightException onTheWayToAnotherPage) {
            return new Focus("", "", true, false, false);
        }
        return new Focus(
                String.valueOf(found.get("name")),
                String.valueOf(found.get("id")),
                Boolean.TRUE.equals(found.get("lost")),
                Boolean.TRUE.equals(found.get("ring")),
                Boolean.TRUE.equals(found.get("inside")));
    }

    private void see() {
        Focus focus = focus();
        if (focus.lost() || !focus.ring() || !focus.inside()) {
            throw new AssertionError("the focus can't be seen on " + page.title() + ": " + focus);
        }
    }
}
