package tr.nes.web.request;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tr.nes.request.RequestField;
import tr.nes.web.shell.InputNormalizer;

/** What was typed into an order, without what people put between digits. */
final class RequestInput {

    private static final int LONGEST = 400;
    private static final Set<RequestField> NUMBERS = EnumSet.of(
            RequestField.QUANTITY,
            RequestField.PAYER_NUMBER,
            RequestField.MERSIS,
            RequestField.SIGNER_NUMBER,
            RequestField.POSTAL_CODE);

    private RequestInput() {}

    /** @param typed by the fields' names; null counts as nothing typed */
    static Map<RequestField, String> of(Map<String, String> typed) {
        Map<RequestField, String> values = new EnumMap<>(RequestField.class);
        for (RequestField field : RequestField.values()) {
            String text = typed.get(field.name());
            values.put(field, text == null ? "" : normalized(field, text));
        }
        return values;
    }

    private static String normalized(RequestField field, String typed) {
        String text = InputNormalizer.text(typed);
        if (field == RequestField.PHONE) {
            text = InputNormalizer.compact(typed)
                    .replaceAll("[()./]", "")
                    .replaceFirst("^(\\+90|0090|90(?=.{10}$)|0)", "");
        } else if (NUMBERS.contains(field)) {
            text = InputNormalizer.compact(typed).toUpperCase(Locale.ROOT);
        }
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
