package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A configuration directory for pcscd with vpcd readers, which come in pairs, each with its own copy of the
 * driver.
 */
final class VirtualReaders {

    private static final Path DRIVERS = Path.of("/usr/lib/pcsc/drivers");
    private static final int LARGEST = 16;
    private static final String LISTENING = "0A";

    private final Path directory;
    private final int firstPort;
    private final SortedMap<Integer, String> models = new TreeMap<>();

    private VirtualReaders(Path directory, int firstPort) {
        this.directory = directory;
        this.firstPort = firstPort;
    }

    /** @param models the name of each pair; the characters are Latin-1, so that any bytes can be given */
    static VirtualReaders configured(List<String> models, int firstPort) throws IOException {
        VirtualReaders readers = new VirtualReaders(Files.createTempDirectory("nes-pcscd"), firstPort);
        for (int pair = 0; pair < models.size(); pair++) {
            readers.plug(pair, models.get(pair));
        }
        return readers;
    }

    static List<String> models(int slots) {
        if (slots < 1 || slots > LARGEST) {
            throw new IllegalArgumentException("pcscd has 1 to 16 readers, not " + slots);
        }
        return IntStream.range(0, (slots + 1) / 2)
                .mapToObj(VirtualReaders::model)
                .toList();
    }

    private static Path driver() throws IOException {
        try (Stream<Path> files = Files.walk(DRIVERS)) {
            return files.filter(file -> file.endsWith("libifdvpcd.so"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no vpcd driver: install vsmartcard-vpcd"));
        }
    }

    /**
     * Entries that share a driver file, or a link to one, overwrite each other. The daemon reads them when it
     * starts.
     */
    void plug(int pair, String model) throws IOException {
        models.put(pair, model);
        Path copy = Files.copy(driver(), copy(pair), StandardCopyOption.REPLACE_EXISTING);
        String channel = "0x" + Integer.toHexString(port(2 * pair)).toUpperCase(Locale.ROOT);
        String entry = """
                FRIENDLYNAME "%s"
                DEVICENAME   /dev/null:%s
                LIBPATH      %s
                CHANNELID    %s
                """.formatted(model, channel, copy, channel);
        Files.writeString(entry(pair), entry, StandardCharsets.ISO_8859_1);
    }

    void unplug(int pair) throws IOException {
        models.remove(pair);
        Files.deleteIfExists(entry(pair));
    }

    private Path entry(int pair) {
        return directory.resolve("vpcd" + letter(pair));
    }

    private Path copy(int pair) {
        return directory.resolveSibling(directory.getFileName() + letter(pair) + ".so");
    }

    static String model(int pair) {
        return "Virtual PCD " + letter(pair);
    }

    private static String letter(int pair) {
        return String.valueOf((char) ('A' + pair));
    }

    int port(int slot) {
        return firstPort + slot;
    }

    String name(int slot) {
        return models.get(slot / 2) + " 00 0" + slot % 2;
    }

    Path directory() {
        return directory;
    }

    /** Checked from outside, since connecting would insert a card. */
    boolean listening() throws IOException {
        String sockets = Files.readString(Path.of("/proc/net/tcp")) + Files.readString(Path.of("/proc/net/tcp6"));
        return models.keySet().stream()
                .flatMap(pair -> Stream.of(2 * pair, 2 * pair + 1))
                .map(slot -> String.format(Locale.ROOT, ":%04X ", port(slot)))
                .allMatch(port ->
                        sockets.lines().anyMatch(line -> line.contains(port) && line.contains(" " + LISTENING + " ")));
    }

    void delete() throws IOException {
        for (int pair = 0; pair < LARGEST / 2; pair++) {
            Files.deleteIfExists(entry(pair));
            Files.deleteIfExists(copy(pair));
        }
        Files.deleteIfExists(directory);
    }
}
