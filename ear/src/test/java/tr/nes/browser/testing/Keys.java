package tr.nes.browser.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person without a mouse: goes through a page with Tab, and fails where the focus can't be seen. */
public final class Keys {

    private static final int LONGEST_WAY = 120;
    /** Name of what has the focus, as a screen reader says it, and whether it is drawn. */
    private static final String FOCUS = """
            () => {
              const on = document.activeElement;
              if (!on || on === document.body || on === document.documentElement) {
                return {name: '', lost: true};
              }
              const label = on.labels && on.labels[0];
              const by = (on.getAttribute('aria-labelledby') || '').split(' ')
                .map(id => document.getElementById(id)?.textContent || '').join(' ').trim();
              const name = on.getAttribute('aria-label') || by || (label && label.innerText)
                || on.innerText || on.value || '';
              const style = getComputedStyle(on);
              const box = on.getBoundingClientRect();
              const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                || style.boxShadow !== 'none' || on.matches('[tabindex="-1"]');
              return {name: name.trim().split('\\n')[0].trim(), drawn, type: on.type || '', lost: false,
                inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth};
            }""";

    private final Page page;

    public Keys(Page page) {
        this.page = page;
    }

    /** Tab until the thing that is called so has the focus. */
    public Keys to(String name) {
        return walk("Tab", name, "");
    }

    /** The same backwards. */
    public Keys backTo(String name) {
        return walk("Shift+Tab", name, "");
    }

    /** To the first radio button on the way. */
    public Keys toRadio() {
        return walk("Tab", "", "radio");
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Over what stands there already. */
    public Keys type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** The focus is somewhere, in view, and drawn; after an answer it may take a moment. */
    public Keys isSeen() {
        Dev.until("focus on " + page.title(), () -> !focus().lost());
        see();
        return this;
    }

    private Keys walk(String key, String name, String type) {
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
            if (type.isEmpty() ? focus.called(name) : focus.type().equals(type)) {
                return this;
            }
        }
        throw new AssertionError("no way by " + key + " to " + name + type + "; met " + met);
    }

    private record Focus(String name, String type, boolean lost, boolean drawn, boolean inside) {
        boolean called(String wanted) {
            return name.equals(wanted) || name.startsWith(wanted + " ");
        }
    }

    private Focus focus() {
        Map<?, ?> found = (Map<?, ?>) page.evaluate(FOCUS);
        return new Focus(
                String.valueOf(found.get("name")),
                String.valueOf(found.get("type")),
                Boolean.TRUE.equals(found.get("lost")),
                Boolean.TRUE.equals(found.get("drawn")),
                Boolean.TRUE.equals(found.get("inside")));
    }

    private void see() {
        Focus focus = focus();
        if (focus.lost() || !focus.drawn() || !focus.inside()) {
            throw new AssertionError("the focus can't be seen on " + page.title() + ": " + focus);
        }
    }
}
