package tr.nes.card;

import java.io.Serializable;

/** Kart Seri Numarası: opaque, 1 to 20 letters and digits. */
public record CardSerial(String value) implements Serializable {

    public CardSerial {
        if (value == null || !value.matches("[0-9A-Za-z]{1,20}")) {
            throw new IllegalArgumentException("not a card serial number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
