package tr.nes.it.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** {@code target/bench.csv}: name,value,unit. */
public final class BenchTable {

    private BenchTable() {}

    public static void row(String name, double value, String unit) throws IOException {
        Path file = Path.of(System.getProperty("bench.csv")).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                String.format(Locale.ROOT, "%s,%.2f,%s%n", name, value, unit),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
