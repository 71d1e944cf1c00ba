package tr.nes.cardconnector.simulator.command;

import java.io.ByteArrayOutputStream;

/** AKİS's own DIRECTORY (80 18): 20 bytes per file, beginning with its kind and id. */
final class ListDirectory implements Instruction {

    private static final int ENTRY = 20;
    private static final int MOST = 256 / ENTRY * ENTRY;

    @Override
    public byte[] execute(Command command, CardState card) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (CardFile file : card.selected().nearestDirectory().children()) {
            byte[] entry = new byte[ENTRY];
            entry[0] = (byte) (file.isDirectory() ? 0x3D : 0x2F);
            entry[1] = (byte) (file.id() >> 8);
            entry[2] = (byte) file.id();
            if (entries.size() < MOST) {
                entries.writeBytes(entry);
            }
        }
        return SimulatedResponse.ok(entries.toByteArray());
    }
}
