package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * GET DATA with an extended header list (ISO/IEC 7816-4:2005 §7.4.2, §8.5.1) for the data object of PIN or PUK,
 * tagged as in IAS-ECC: total tries in 9A, remaining tries in 9B. AKİS 2.x; unconfirmed on real cards.
 */
record GetSecretObject(SecretRules rules) implements Instruction {

    private static final int CURRENT_DIRECTORY = 0x3FFF;
    private static final int NUMBER_AT = 6;
    private static final int NUMBER = 0x7F;
    private static final byte[] WANTED = {
        0x4D, 0x08, 0x70, 0x06, (byte) 0xBF, (byte) 0x81, 0x00, 0x02, (byte) 0xA0, (byte) 0x80
    };

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != CURRENT_DIRECTORY || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        int number = number(command.data());
        if (number == (rules.pinReference() & NUMBER)) {
            return SimulatedResponse.ok(described(number, card.pin));
        }
        return number == (rules.pukReference() & NUMBER)
                ? SimulatedResponse.ok(described(number, card.puk))
                : SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
    }

    /** 0 if the command requests something else. */
    private static int number(byte[] data) {
        byte[] others = data.clone();
        if (others.length > NUMBER_AT) {
            others[NUMBER_AT] = 0;
        }
        return Arrays.equals(others, WANTED) ? data[NUMBER_AT] : 0;
    }

    private static byte[] described(int number, StoredSecret secret) {
        byte[] counters =
                DerWriter.of(0xA0, DerWriter.bytes(0x9A, secret.allTries()), DerWriter.bytes(0x9B, secret.tries()));
        byte[] header = {(byte) 0xBF, (byte) 0x81, (byte) number, (byte) counters.length};
        return DerWriter.of(0x70, header, counters);
    }
}
