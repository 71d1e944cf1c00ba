package tr.nes.kiosk;

import java.io.Serializable;

/** A kiosk terminal's name, assigned by the operator: kiosk-1. */
public record TerminalId(String value) implements Serializable {

    public TerminalId {
        if (value == null || !value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a terminal name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
