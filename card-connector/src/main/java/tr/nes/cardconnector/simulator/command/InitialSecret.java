package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/**
 * CHANGE REFERENCE DATA with new data only (ISO/IEC 7816-4:2005 §7.5.7, P1 = 01): PIN and PUK of a card in
 * administration.
 *
 * @param usual what the command does in all other cases
 */
record InitialSecret(SecretRules rules, Instruction usual) implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (!card.inAdministration() || command.p1() != 0x01) {
            return usual.execute(command, card);
        }
        boolean forPin = command.p2() == rules.pinReference();
        if (!forPin && command.p2() != rules.pukReference() || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        if (forPin) {
            return NewPin.write(card, rules.pinCharacters(command.data()));
        }
        byte[] puk = rules.characters(command.data());
        if (!SecretRules.acceptable(puk)) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_DATA);
        }
        card.puk.replace(Arrays.copyOf(puk, puk.length));
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
