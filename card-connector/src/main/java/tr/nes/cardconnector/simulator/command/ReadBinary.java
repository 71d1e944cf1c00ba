package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/** READ BINARY (ISO/IEC 7816-4:2005 §7.2.3), at most 244 bytes at a time. */
final class ReadBinary implements Instruction {

    private static final int MOST = 244;

    @Override
    public byte[] execute(Command command, CardState card) {
        CardFile file = card.selected();
        if (file.isDirectory()) {
            return SimulatedResponse.word(SimulatedResponse.NO_FILE_SELECTED);
        }
        byte[] content = file.content();
        int offset = command.parameters();
        if (offset > 0 && offset >= content.length) {
            return SimulatedResponse.word(SimulatedResponse.BEHIND_THE_END);
        }
        int wanted = Math.min(command.le(), MOST);
        int end = Math.min(content.length, offset + wanted);
        byte[] part = Arrays.copyOfRange(content, offset, end);
        boolean cutShort = part.length < wanted && command.le() <= MOST;
        return SimulatedResponse.with(part, cutShort ? SimulatedResponse.END_OF_FILE : SimulatedResponse.OK);
    }
}
