package tr.nes.web.order;

import java.util.Optional;
import java.util.UUID;

/** Identifiers in requests. */
final class Ids {

    private Ids() {}

    /** Empty if it is none. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(text)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    /** Id of a try to pay; empty if it is none. */
    static Optional<String> attempt(String text) {
        return Optional.ofNullable(text).filter(id -> id.matches("[0-9a-f]{32}"));
    }
}
