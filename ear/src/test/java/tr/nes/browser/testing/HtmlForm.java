package tr.nes.browser.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page with the fields that a browser would submit: hidden fields, the values of the others, and its
 * buttons.
 */
public record HtmlForm(String id, String action, Map<String, String> fields, List<String> buttons) {

    /** Faces' token that identifies the page in the session. */
    public static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|button|textarea)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z:-]+)=\"([^\"]*)\"");

    /** All forms of a page in order. */
    public static List<HtmlForm> all(String html) {
        List<HtmlForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> about = attributes(form.group(1));
            forms.add(of(about.getOrDefault("id", ""), about.getOrDefault("action", ""), form.group(2)));
        }
        return forms;
    }

    private static HtmlForm of(String id, String action, String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> buttons = new ArrayList<>();
        Matcher field = FIELD.matcher(content);
        while (field.find()) {
            Map<String, String> about = attributes(field.group(1));
            String name = about.get("name");
            if (name == null) {
                continue;
            }
            if ("submit".equals(about.get("type"))) {
                buttons.add(name);
            } else if (!fields.containsKey(name)) {
                fields.put(name, about.getOrDefault("value", ""));
            }
        }
        return new HtmlForm(id, action, fields, buttons);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            found.put(
                    attribute.group(1), attribute.group(2).replace("&amp;", "&").replace("&#x27;", "'"));
        }
        return found;
    }

    /** With another value; null removes the field. */
    public HtmlForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new HtmlForm(id, action, changed, buttons);
    }

    /** As if this button were pressed. */
    public HtmlForm pressed(String button) {
        return with(button, fields.getOrDefault(button, button));
    }
}
