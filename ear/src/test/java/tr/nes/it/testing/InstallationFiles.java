package tr.nes.it.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The installation from its administrator's point of view: folders, and commands as separate processes. */
public final class InstallationFiles {

    private InstallationFiles() {}

    /** Output and exit code of a command. */
    public record Answer(int status, String text) {}

    public static Path data() {
        return Path.of(System.getProperty("nes.data.dir"));
    }

    public static Path logs() {
        return Path.of(System.getProperty("jboss.server.log.dir"));
    }

    /** {@code bin/nes} with these arguments, on this installation's data. */
    public static Answer nes(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", System.getProperty("jboss.home.dir") + "/bin/nes"));
        command.addAll(List.of(arguments));
        command.add("-Dnes.data.dir=" + data().toAbsolutePath());
        Path said = Files.createTempFile("nes", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int status = process.waitFor();
        return new Answer(status, Files.readString(said, StandardCharsets.UTF_8));
    }

    /** The files below these folders that contain these bytes. */
    public static List<Path> filesWith(byte[] wanted, Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.map(Path::toFile)
                        .filter(File::isFile)
                        .filter(file -> contains(file.toPath(), wanted))
                        .forEach(file -> found.add(file.toPath()));
            }
        }
        return found;
    }

    /** Reads in chunks, since a database file can be larger than the heap. */
    private static boolean contains(Path file, byte[] wanted) {
        String looked = new String(wanted, StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 20];
            String end = "";
            for (int read = in.readNBytes(piece, 0, piece.length);
                    read > 0;
                    read = in.readNBytes(piece, 0, piece.length)) {
                String text = end + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                if (text.contains(looked)) {
                    return true;
                }
                end = text.substring(Math.max(0, text.length() - wanted.length + 1));
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
