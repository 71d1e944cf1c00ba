package tr.nes.cardconnector;

import java.io.Serializable;

/** The name under which the transport lists a reader, for example {@code Virtual PCD 00 00}. Opaque; never empty. */
public record ReaderName(String value) implements Serializable, Comparable<ReaderName> {

    public ReaderName {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a reader name is never empty");
        }
    }

    @Override
    public int compareTo(ReaderName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
