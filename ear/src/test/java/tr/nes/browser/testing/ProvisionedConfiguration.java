package tr.nes.browser.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Copies of the provisioned server's configuration. WildFly writes the name of the log file into the configuration, and
 * what comes before its logging subsystem goes to the file named there: the log of whichever server wrote it last.
 */
final class ProvisionedConfiguration {

    private static final Path PROVISIONED = Portal.TARGET.resolve("server/standalone/configuration");

    private ProvisionedConfiguration() {}

    /** @return the folder, for {@code jboss.server.config.dir} */
    static Path copiedTo(Path folder) throws IOException {
        copy(PROVISIONED, folder);
        Path logging = folder.resolve("logging.properties");
        String text = Files.readString(logging, StandardCharsets.ISO_8859_1);
        Files.writeString(
                logging,
                text.replaceAll(
                        "(?m)^handler\\.FILE\\.fileName=.*$", "handler.FILE.fileName=\\${org.jboss.boot.log.file}"),
                StandardCharsets.ISO_8859_1);
        return folder;
    }

    /** The files of a tree, with their modes. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.exists(from) ? Files.walk(from) : Stream.empty()) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copied = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copied.getParent());
                    Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
