package tr.nes.audit;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The content of one row of the trail, covered by its MAC.
 *
 * @param node the node's name and the start of its run, in which {@code seq} counts from 1
 * @param actor the caller: a pseudonym, a terminal or anonymous
 * @param person the person concerned: a pseudonym, or empty
 */
public record AuditLine(
        String node,
        long seq,
        Instant at,
        String action,
        String result,
        String actor,
        String person,
        String object,
        String detail,
        String address,
        String terminal)
        implements Serializable {

    /**
     * The bytes covered by the MAC: UTF-8, each field preceded by its length, so that no two lines have the same
     * bytes.
     */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        List<String> fields = List.of(
                node,
                Long.toString(seq),
                at.toString(),
                action,
                result,
                actor,
                person,
                object,
                detail,
                address,
                terminal);
        for (String field : fields) {
            text.append(field.length()).append(':').append(field);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
