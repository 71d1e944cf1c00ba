package tr.nes.cardconnector.simulator.command;

/** UPDATE BINARY (ISO/IEC 7816-4:2005 §7.2.5), in administration only. */
final class UpdateBinary implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (!card.inAdministration()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        CardFile file = card.selected();
        if (file.isDirectory()) {
            return SimulatedResponse.word(SimulatedResponse.NO_FILE_SELECTED);
        }
        byte[] content = file.content();
        if (command.parameters() + command.data().length > content.length) {
            return SimulatedResponse.word(SimulatedResponse.BEHIND_THE_END);
        }
        System.arraycopy(command.data(), 0, content, command.parameters(), command.data().length);
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
