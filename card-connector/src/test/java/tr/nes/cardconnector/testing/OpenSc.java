package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** OpenSC's command-line tools with their AKİS driver enabled: an independent check of a card. */
public final class OpenSc implements AutoCloseable {

    /** A tool's output (standard output and error) and exit code. */
    public record Said(int exitCode, String text) {}

    private final Path directory;

    private OpenSc(Path directory) {
        this.directory = directory;
    }

    public static OpenSc withAkisDriver() throws Exception {
        OpenSc openSc = new OpenSc(Files.createTempDirectory("nes-opensc"));
        Files.writeString(openSc.configuration(), "app default { card_drivers = old, internal; }\n");
        return openSc;
    }

    private Path configuration() {
        return directory.resolve("opensc.conf");
    }

    public Said run(String... command) throws Exception {
        Path output = Files.createTempFile(directory, "output", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("OPENSC_CONF", configuration().toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError(command[0] + " does not end");
            }
            return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(output);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(configuration());
        Files.deleteIfExists(directory);
    }
}
