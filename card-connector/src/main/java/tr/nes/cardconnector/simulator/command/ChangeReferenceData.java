package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * CHANGE REFERENCE DATA (ISO/IEC 7816-4:2005 §7.5.7): old and new PIN with P1=00; only the new one with P1=01, by
 * which AKİS 1.x sets a PIN that is not blocked after the PUK was verified.
 */
record ChangeReferenceData(SecretRules rules, boolean maySetAfterPuk) implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p2() != rules.pinReference() || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        if (command.p1() == 0x01 && maySetAfterPuk) {
            return set(card, command.data());
        }
        return command.p1() == 0x00
                ? change(card, command.data())
                : SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
    }

    private byte[] set(CardState card, byte[] newPin) {
        if (!card.puk.verified()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        if (!card.inService()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        if (card.pin.tries() == 0) {
            return SimulatedResponse.word(rules.blockedWord());
        }
        return NewPin.write(card, newPin);
    }

    private byte[] change(CardState card, byte[] data) {
        int oldLength = Math.min(card.pin.length(), data.length);
        byte[] newPin = Arrays.copyOfRange(data, oldLength, data.length);
        boolean right = card.pin.present(Arrays.copyOf(data, oldLength));
        return right ? NewPin.write(card, newPin) : rules.answer(false, card.pin);
    }
}
