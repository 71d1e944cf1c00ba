package tr.nes.cardconnector.simulator;

/** AKİS's MANAGE SECURITY ENVIRONMENT (00 22 C3): chooses the key by its reference. */
final class ChooseKey implements Instruction {

    static final int ONLY_KEY = 1;

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0xC3) {
            return Answer.word(Answer.WRONG_PARAMETERS);
        }
        if (command.p2() != ONLY_KEY || card.key == null) {
            return Answer.word(Answer.REFERENCE_NOT_FOUND);
        }
        card.chooseKey();
        return Answer.word(Answer.OK);
    }
}
