package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * CHANGE REFERENCE DATA of AKİS 1.0: length, old PIN, length, new PIN. An old PIN of length 0 is accepted after
 * the PUK was verified and the counter reset (assumed).
 */
record ChangeWithLengths(SecretRules rules) implements Instruction {

    private static final int LOCAL = 0x02;

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != LOCAL || command.p2() != (rules.pinReference() & 0x7F) || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        byte[] data = command.data();
        int oldEnd = data.length == 0 ? 0 : 1 + (data[0] & 0xFF);
        if (oldEnd == 0 || oldEnd >= data.length || oldEnd + 1 + (data[oldEnd] & 0xFF) != data.length) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_LENGTH);
        }
        byte[] oldPin = Arrays.copyOfRange(data, 1, oldEnd);
        byte[] newPin = Arrays.copyOfRange(data, oldEnd + 1, data.length);
        if (!SecretRules.acceptable(newPin)) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
        return oldPin.length == 0 ? unblocked(card, newPin) : changed(card, oldPin, newPin);
    }

    private static byte[] unblocked(CardState card, byte[] newPin) {
        if (!card.puk.verified() || !card.counterWasReset()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        card.replacePin(newPin);
        return SimulatedResponse.word(SimulatedResponse.OK);
    }

    private byte[] changed(CardState card, byte[] oldPin, byte[] newPin) {
        boolean right = card.pin.present(oldPin);
        if (right) {
            card.replacePin(newPin);
        }
        return rules.answer(right, card.pin);
    }
}
