package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A row's position in the reading order: by time, then by id within the same microsecond. */
public record AuditCursor(Instant at, UUID id) implements Serializable {

    private static final long MICROS = 1_000_000;

    /** Text form for URLs: microseconds since 1970 and the row's id. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }

    /** Empty if the text is not a valid cursor. */
    public static Optional<AuditCursor> of(String text) {
        if (text == null || !text.matches("[0-9]{1,17}\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        long micros = Long.parseLong(text.substring(0, dot));
        Instant at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
        return Optional.of(new AuditCursor(at, UUID.fromString(text.substring(dot + 1))));
    }
}
