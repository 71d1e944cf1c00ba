package tr.nes.cardconnector.simulator.command;

/** RESET RETRY COUNTER with P1=02 (ISO/IEC 7816-4:2005 §7.5.10): new PIN only, after the PUK was verified. */
record UnblockAfterPuk(SecretRules rules) implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0x02) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        if (command.p2() != rules.pinReference() || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        if (!card.puk.verified()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        return card.inService()
                ? NewPin.write(card, command.data())
                : SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
    }
}
