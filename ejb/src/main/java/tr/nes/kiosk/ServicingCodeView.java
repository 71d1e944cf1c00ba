package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Duration;

/** A Doğrulama Kodu and how long it can still be redeemed. */
public record ServicingCodeView(String code, Duration remaining) implements Serializable {

    /** Number of digits of a code. */
    public static final int DIGITS = 15;

    @Override
    public String toString() {
        return "servicing code";
    }
}
