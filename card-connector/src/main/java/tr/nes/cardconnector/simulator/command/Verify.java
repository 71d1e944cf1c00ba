package tr.nes.cardconnector.simulator.command;

/**
 * VERIFY (ISO/IEC 7816-4:2005 §7.5.6), for PIN and PUK.
 *
 * @param countsEmpty whether missing data counts as a wrong secret instead of a query
 */
record Verify(SecretRules rules, boolean countsEmpty) implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0x00) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        boolean forPin = command.p2() == rules.pinReference() && card.inApplication();
        boolean forPuk = command.p2() == rules.pukReference();
        if (!forPin && !forPuk) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        StoredSecret secret = forPin ? card.pin : card.puk;
        if (command.data().length == 0 && !countsEmpty) {
            return rules.tellsTries() ? rules.tries(secret) : SimulatedResponse.word(SimulatedResponse.WRONG_LENGTH);
        }
        boolean right = forPin
                ? card.pin.present(rules.pinCharacters(command.data()))
                : card.presentPuk(rules.characters(command.data()));
        return rules.answer(right, secret);
    }
}
