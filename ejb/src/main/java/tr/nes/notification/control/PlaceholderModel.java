package tr.nes.notification.control;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.Map;
import tr.nes.shared.text.Placeholders;

/** Values for a template that is not sent but edited: each is its own name in braces, in both languages. */
final class PlaceholderModel implements TemplateHashModel {

    private final Map<String, String> given;

    /** @param given what the layout needs as it is */
    PlaceholderModel(Map<String, String> given) {
        this.given = given;
    }

    @Override
    public TemplateModel get(String key) {
        return given.containsKey(key) ? new SimpleScalar(given.get(key)) : new Placeholder(key);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private record Placeholder(String name) implements TemplateHashModel, TemplateScalarModel {

        @Override
        public String getAsString() {
            return Placeholders.braced(name);
        }

        @Override
        public TemplateModel get(String key) {
            return key.equals("tr") || key.equals("en") ? this : new Placeholder(name + "." + key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
