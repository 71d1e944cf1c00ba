package tr.nes.cardconnector.simulator.command;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** SELECT (ISO/IEC 7816-4:2005 §7.1.1). P1 distinguishes directories from elementary files, as on AKİS cards. */
final class Select implements Instruction {

    private static final byte[] NAME = "PKCS-15".getBytes(StandardCharsets.US_ASCII);
    private static final int MASTER = 0x3F00;

    @Override
    public byte[] execute(Command command, CardState card) {
        if (command.p1() != 0x04 && (command.data().length == 0 || command.data().length % 2 != 0)) {
            return SimulatedResponse.word(SimulatedResponse.WRONG_LENGTH);
        }
        CardFile here = card.selected().nearestDirectory();
        Optional<CardFile> found = switch (command.p1()) {
            case 0x00 -> directory(card, here, id(command.data(), 0));
            case 0x01 ->
                id(command.data(), 0) == MASTER
                        ? Optional.of(card.master)
                        : here.child(id(command.data(), 0)).filter(CardFile::isDirectory);
            case 0x02 -> here.child(id(command.data(), 0)).filter(file -> !file.isDirectory());
            case 0x04 ->
                Arrays.equals(NAME, command.data()) ? card.master.child(CardState.APPLICATION) : Optional.empty();
            case 0x08 -> walk(card.master, command.data(), id(command.data(), 0) == MASTER ? 2 : 0);
            case 0x09 -> walk(here, command.data(), 0);
            default -> Optional.empty();
        };
        found.ifPresent(card::select);
        return found.map(file -> SimulatedResponse.ok(ControlInformation.of(file, card)))
                .orElseGet(() -> SimulatedResponse.word(SimulatedResponse.FILE_NOT_FOUND));
    }

    private static Optional<CardFile> directory(CardState card, CardFile here, int id) {
        return id == MASTER
                ? Optional.of(card.master)
                : here.child(id).or(() -> card.master.child(id)).filter(CardFile::isDirectory);
    }

    private static Optional<CardFile> walk(CardFile from, byte[] path, int start) {
        Optional<CardFile> file = Optional.of(from);
        for (int at = start; at < path.length; at += 2) {
            int id = id(path, at);
            file = file.flatMap(directory -> directory.child(id));
        }
        return file;
    }

    private static int id(byte[] path, int at) {
        return (path[at] & 0xFF) << 8 | path[at + 1] & 0xFF;
    }
}
