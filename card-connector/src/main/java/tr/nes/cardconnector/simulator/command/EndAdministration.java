package tr.nes.cardconnector.simulator.command;

/** AKİS's change of phase (80 09): from administration to use; never back. */
final class EndAdministration implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != 0x0001) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        if (!card.inAdministration()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        card.putIntoUse();
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
