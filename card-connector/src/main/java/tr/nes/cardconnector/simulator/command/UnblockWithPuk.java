package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/** RESET RETRY COUNTER with P1=00 (ISO/IEC 7816-4:2005 §7.5.10): PUK and new PIN. */
record UnblockWithPuk(SecretRules rules) implements Instruction {

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0x00) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_PARAMETERS);
        }
        if (command.p2() != rules.pinReference() || !card.inApplication()) {
            return SimulatedResponse.word(SimulatedResponse.REFERENCE_NOT_FOUND);
        }
        byte[] data = command.data();
        int pukLength = Math.min(card.puk.length(), data.length);
        boolean right = card.presentPuk(Arrays.copyOf(data, pukLength));
        return right
                ? NewPin.write(card, Arrays.copyOfRange(data, pukLength, data.length))
                : rules.answer(false, card.puk);
    }
}
