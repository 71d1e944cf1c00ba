package tr.nes.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person inside the system; meaningless outside. */
public record HolderId(UUID value) implements Serializable {

    public static HolderId of(String text) {
        return new HolderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
