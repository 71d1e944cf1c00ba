package tr.nes.web.order;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a message from the provider. */
final class SentFields {

    private static final int MOST = 30;

    private SentFields() {}

    /** Empty if a field is repeated, or there are too many: no message of the provider's. */
    static Map<String, String> of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        boolean plain = sent.size() <= MOST && sent.values().stream().allMatch(values -> values.length == 1);
        Map<String, String> fields = new TreeMap<>();
        if (plain) {
            sent.forEach((name, values) -> fields.put(name, values[0]));
        }
        return fields;
    }
}
