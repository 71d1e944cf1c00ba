package tr.nes.cardconnector.commissioning;

import java.util.Arrays;

/** PIN and PUK of a test card, as ASCII digits, and the PINs that the walk makes of them. */
public final class TestSecrets implements AutoCloseable {

    private final byte[] pin;
    private final byte[] puk;
    private final byte[] other;
    private final byte[] wrong;

    /**
     * @param pin 4 to 16 ASCII digits; copied, the caller wipes its own
     * @param puk likewise
     * @throws IllegalArgumentException otherwise
     */
    public TestSecrets(byte[] pin, byte[] puk) {
        require(pin);
        require(puk);
        this.pin = pin.clone();
        this.puk = puk.clone();
        this.other = pin.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = (byte) ('9' - pin[i] + '0');
        }
        this.wrong = pin.clone();
        wrong[wrong.length - 1] = (byte) ((pin[pin.length - 1] - '0' + 1) % 10 + '0');
    }

    private static void require(byte[] digits) {
        boolean good = digits.length >= 4 && digits.length <= 16;
        for (byte digit : digits) {
            good &= digit >= '0' && digit <= '9';
        }
        if (!good) {
            throw new IllegalArgumentException("PIN and PUK of a test card have 4 to 16 digits");
        }
    }

    byte[] pin() {
        return pin;
    }

    byte[] puk() {
        return puk;
    }

    /** The PIN that is written for a while; differs in each digit. */
    byte[] other() {
        return other;
    }

    /** Never the card's PIN. */
    byte[] wrong() {
        return wrong;
    }

    /** Wipes. */
    @Override
    public void close() {
        for (byte[] each : new byte[][] {pin, puk, other, wrong}) {
            Arrays.fill(each, (byte) 0);
        }
    }
}
