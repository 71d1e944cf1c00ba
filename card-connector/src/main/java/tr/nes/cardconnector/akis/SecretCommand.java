package tr.nes.cardconnector.akis;

import java.util.Arrays;
import tr.nes.cardconnector.CommandApdu;

/** Builds a command with secrets in its data without leaving copies in memory. */
final class SecretCommand {

    private static final int ROOM = 255;

    private final int ins;
    private final int p1;
    private final int p2;
    private final byte[] data = new byte[ROOM];
    private int length;

    SecretCommand(int ins, int p1, int p2) {
        this.ins = ins;
        this.p1 = p1;
        this.p2 = p2;
    }

    SecretCommand with(byte[] secret) {
        System.arraycopy(secret, 0, data, length, secret.length);
        length += secret.length;
        return this;
    }

    SecretCommand withLengthAndNumbersOf(byte[] digits) {
        data[length++] = (byte) digits.length;
        return withNumbersOf(digits);
    }

    /** Digits as the numbers 0 to 9 instead of ASCII. */
    SecretCommand withNumbersOf(byte[] digits) {
        for (byte digit : digits) {
            data[length++] = (byte) (digit - '0');
        }
        return this;
    }

    CommandApdu command() {
        byte[] exact = Arrays.copyOf(data, length);
        try {
            return CommandApdu.carrying(0x00, ins, p1, p2, exact);
        } finally {
            Arrays.fill(exact, (byte) 0);
            Arrays.fill(data, (byte) 0);
        }
    }
}
