package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Locale;
import tr.nes.shared.Randomness;

/** Serial numbers of certificates: positive, 120 bits, 116 of them random. */
@ApplicationScoped
public class SerialNumbers {

    private static final int LENGTH = 15;

    @Inject
    private Randomness randomness;

    BigInteger next() {
        byte[] bytes = randomness.bytes(LENGTH);
        bytes[0] = (byte) (bytes[0] & 0x0F | 0x40);
        return new BigInteger(1, bytes);
    }

    /** Form used in tables: hexadecimal, upper case. */
    public static String text(BigInteger serial) {
        return serial.toString(16).toUpperCase(Locale.ROOT);
    }
}
