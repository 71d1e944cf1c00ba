package tr.nes.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.shared.Installation;

/**
 * Path of a node's socket: {@code run/<node>.sock} in the data directory, or in {@code nes.run.dir} if that path
 * would be too long for a socket (107 bytes).
 */
public final class AdminSocketPath {

    private static final String SUFFIX = ".sock";

    private AdminSocketPath() {}

    public static Path directory(Installation installation) {
        return OperatorConfiguration.CURRENT
                .socketDirectory()
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("run"));
    }

    public static Path of(Installation installation) {
        return directory(installation).resolve(installation.node() + SUFFIX);
    }

    /** The sockets of all nodes that use this data directory. */
    public static List<Path> all(Installation installation) throws IOException {
        Path directory = directory(installation);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }
}
