package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import tr.nes.cardconnector.simulator.VpcdSlot;

/** A configuration directory for pcscd with vpcd readers. They come in pairs, each with its own copy of the driver. */
final class VirtualReaders {

    private static final Path DRIVERS = Path.of("/usr/lib/pcsc/drivers");
    private static final String LISTENING = "0A";

    private final Path directory;
    private final int pairs;

    private VirtualReaders(Path directory, int pairs) {
        this.directory = directory;
        this.pairs = pairs;
    }

    static VirtualReaders configured(int slots) throws IOException {
        if (slots < 1 || slots > 16) {
            throw new IllegalArgumentException("pcscd has 1 to 16 readers, not " + slots);
        }
        VirtualReaders readers = new VirtualReaders(Files.createTempDirectory("nes-pcscd"), (slots + 1) / 2);
        Path driver = driver();
        for (int pair = 0; pair < readers.pairs; pair++) {
            readers.configure(pair, driver);
        }
        return readers;
    }

    private static Path driver() throws IOException {
        try (Stream<Path> files = Files.walk(DRIVERS)) {
            return files.filter(file -> file.endsWith("libifdvpcd.so"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no vpcd driver: install vsmartcard-vpcd"));
        }
    }

    /** Entries that share a file, or a link to one, overwrite each other. */
    private void configure(int pair, Path driver) throws IOException {
        Path copy = Files.copy(driver, directory.resolveSibling(directory.getFileName() + letter(pair) + ".so"));
        String channel = "0x" + Integer.toHexString(port(2 * pair)).toUpperCase(Locale.ROOT);
        Files.writeString(
                directory.resolve("vpcd" + letter(pair)), """
                FRIENDLYNAME "Virtual PCD %s"
                DEVICENAME   /dev/null:%s
                LIBPATH      %s
                CHANNELID    %s
                """.formatted(letter(pair), channel, copy, channel));
    }

    private static String letter(int pair) {
        return String.valueOf((char) ('A' + pair));
    }

    int port(int slot) {
        return VpcdSlot.FIRST_PORT + slot;
    }

    String name(int slot) {
        return "Virtual PCD " + letter(slot / 2) + " 00 0" + slot % 2;
    }

    Path directory() {
        return directory;
    }

    /** Seen from outside: to connect would insert a card. */
    boolean listening() throws IOException {
        String sockets = Files.readString(Path.of("/proc/net/tcp")) + Files.readString(Path.of("/proc/net/tcp6"));
        for (int slot = 0; slot < 2 * pairs; slot++) {
            String port = String.format(Locale.ROOT, ":%04X ", port(slot));
            if (sockets.lines().noneMatch(line -> line.contains(port) && line.contains(" " + LISTENING + " "))) {
                return false;
            }
        }
        return true;
    }

    void delete() throws IOException {
        for (int pair = 0; pair < pairs; pair++) {
            Files.deleteIfExists(directory.resolve("vpcd" + letter(pair)));
            Files.deleteIfExists(directory.resolveSibling(directory.getFileName() + letter(pair) + ".so"));
        }
        Files.deleteIfExists(directory);
    }
}
