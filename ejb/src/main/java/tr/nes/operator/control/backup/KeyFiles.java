package tr.nes.operator.control.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.nes.installation.Folders;
import tr.nes.installation.PrivateFiles;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.OfflineKeys;
import tr.nes.shared.Installation;

/**
 * The files of {@code nes.keys.dir} that belong to an installation's data: key stores and their password. Epoch keys are
 * never among them, nor are the passwords of the database, which each installation has its own.
 */
final class KeyFiles {

    /** More than any key store. */
    static final int LONGEST = 1 << 20;

    private static final String PASSWORD = "password";
    private static final String DRAFT = ".draft";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path passwordFile;

    KeyFiles(Installation installation) throws IOException {
        this.passwordFile = OfflineKeys.passwordFile(installation);
    }

    /** Content by name. */
    Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(Folders.keys())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(file.getFileName());
                if (belongs(name)) {
                    files.put(name, content(file));
                }
            }
        }
        files.put(PASSWORD, content(passwordFile));
        return files;
    }

    private static boolean belongs(String name) {
        return NAME.matcher(name).matches()
                && !name.startsWith(MasterKey.EPOCH.store() + ".")
                && !name.startsWith("database-")
                && !name.endsWith(".lock")
                && !name.contains(DRAFT);
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LONGEST + 1);
            if (content.length > LONGEST) {
                throw new IOException(file + " is no key file: it has more than 1 MiB");
            }
            return content;
        }
    }

    /** @throws IOException if a file with other content is there already */
    void requireFree(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = target(file.getKey());
            if (Files.exists(target) && !Arrays.equals(content(target), file.getValue())) {
                throw new IOException("another installation's keys are there already: " + target);
            }
        }
    }

    /** Each file is whole or absent; repeating it changes nothing. */
    void write(Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = target(file.getKey());
            Path draft = PrivateFiles.file(target.resolveSibling(target.getFileName() + DRAFT));
            try (FileChannel out =
                    FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                out.write(ByteBuffer.wrap(file.getValue()));
                out.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path target(String name) throws IOException {
        if (!belongs(name)) {
            throw new IOException("not the name of a key file: " + name);
        }
        return name.equals(PASSWORD) ? passwordFile : Folders.keys().resolve(name);
    }
}
