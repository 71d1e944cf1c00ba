package tr.nes.cardconnector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Results of one run: a table for people, and lines of {@code name,value,unit} in the file shared by all
 * benchmarks.
 */
final class BenchReport {

    private static final Path FILE = Path.of(System.getProperty("bench.csv", "target/bench.csv"));

    private final Map<String, String> figures = new LinkedHashMap<>();

    void add(String name, double value, String unit) {
        figures.put(name, String.format(Locale.ROOT, "%s,%.2f,%s", name, value, unit));
    }

    /** Keeps the lines of other benchmarks. */
    void write() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        if (Files.exists(FILE)) {
            Files.readAllLines(FILE).forEach(line -> all.put(line.substring(0, line.indexOf(',')), line));
        }
        all.putAll(figures);
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.write(FILE, List.copyOf(all.values()));
        figures.values().forEach(BenchReport::print);
    }

    private static void print(String line) {
        String[] cells = line.split(",");
        System.out.printf(Locale.ROOT, "%-52s %12s %s%n", cells[0], cells[1], cells[2]);
    }
}
