package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * CHANGE REFERENCE DATA of AKİS 1.0: length, old PIN, length, new PIN. After the PUK was accepted and the counter
 * reset, the new PIN stands in both places; P2 then names the directory, so that none has to be selected.
 */
record ChangeWithLengths(SecretRules rules) implements Instruction {

    private static final int LOCAL = 0x02;

    @Override
    public byte[] execute(Command command, CardState card) {
        boolean serviced = card.inService() && card.counterWasReset();
        if (command.p1() != LOCAL
                || command.p2() != (rules.pinReference() & 0x7F)
                || !card.inApplication() && !serviced) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        byte[] data = command.data();
        int oldEnd = data.length == 0 ? 0 : 1 + (data[0] & 0xFF);
        if (oldEnd == 0 || oldEnd >= data.length || oldEnd + 1 + (data[oldEnd] & 0xFF) != data.length) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_LENGTH);
        }
        byte[] oldPin = rules.pinCharacters(Arrays.copyOfRange(data, 1, oldEnd));
        byte[] newPin = rules.pinCharacters(Arrays.copyOfRange(data, oldEnd + 1, data.length));
        if (!SecretRules.acceptable(newPin)) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
        return serviced && Arrays.equals(oldPin, newPin) ? unblocked(card, newPin) : changed(card, oldPin, newPin);
    }

    private static byte[] unblocked(CardState card, byte[] newPin) {
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
