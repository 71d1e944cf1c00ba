package tr.nes.cardconnector.simulator.command;

/** AKİS's MANAGE SECURITY ENVIRONMENT (00 22 C3): selects the key by its reference. */
public final class ManageSecurityEnvironment implements Instruction {

    public static final int ONLY_KEY = 1;

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0xC3) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        if (command.p2() != ONLY_KEY || card.key() == null) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        card.chooseKey();
        return SimulatedResponse.word(SimulatedResponse.OK);
    }
}
