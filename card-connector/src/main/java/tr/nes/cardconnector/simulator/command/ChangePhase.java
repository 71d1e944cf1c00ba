package tr.nes.cardconnector.simulator.command;

/**
 * AKİS's change of phase (80 09): a card made new goes into use and never back; with an accepted PUK one in use can be
 * serviced until its next reset.
 */
final class ChangePhase implements Instruction {

    private static final int USER = 0x0001;
    private static final int ADMINISTRATION = 0x0002;

    @Override
    public byte[] execute(Command command, CardState card) {
        return switch (command.parameters()) {
            case USER -> toUser(card);
            case ADMINISTRATION -> toAdministration(card);
            default -> SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        };
    }

    private static byte[] toUser(CardState card) {
        if (!card.inAdministration() && !card.inService()) {
            return SimulatedResponse.word(SimulatedResponse.CONDITIONS_NOT_SATISFIED);
        }
        if (card.inAdministration()) {
            card.putIntoUse();
        }
        card.endService();
        return SimulatedResponse.word(SimulatedResponse.OK);
    }

    private static byte[] toAdministration(CardState card) {
        if (!card.puk.verified()) {
            return SimulatedResponse.word(SimulatedResponse.SECURITY_NOT_SATISFIED);
        }
        card.beginService();
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
