package tr.nes.cardconnector.simulator.command;

/**
 * AKİS 1.0's 80 19 05 3D: resets the PIN's retry counter in the directory named in the data, after the PUK was
 * verified.
 */
final class ResetCounter implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.parameters() != 0x053D) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        byte[] id = command.data();
        if (id.length != 2 || ((id[0] & 0xFF) << 8 | id[1] & 0xFF) != CardState.APPLICATION) {
            return SimulatedResponse.word(SimulatedResponse.FILE_NOT_FOUND);
        }
        if (!card.puk.verified()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        if (!card.inService()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        card.resetPinCounter();
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
