package tr.nes.notification.control;

import java.util.Map;
import java.util.Set;
import tr.nes.shared.AuthorityContact;

/** What the placeholders of a message stand for. */
record MessageValues(Map<String, Object> gaps) {

    /** Of the operator, in every message. */
    static final Set<String> OPERATORS = Set.of("phone", "authority.name", "authority.mail");

    /** @throws IllegalStateException if there is no value */
    String of(String placeholder, String language) {
        return switch (placeholder) {
            case "phone" -> AuthorityContact.phone();
            case "authority.name" -> AuthorityContact.name();
            case "authority.mail" -> AuthorityContact.mail();
            default -> given(placeholder, language);
        };
    }

    private String given(String placeholder, String language) {
        Object value = gaps.get(placeholder);
        Object words = value instanceof Map<?, ?> languages ? languages.get(language) : value;
        if (words == null) {
            throw new IllegalStateException("no value for " + placeholder);
        }
        return (String) MessageText.of(words);
    }
}
