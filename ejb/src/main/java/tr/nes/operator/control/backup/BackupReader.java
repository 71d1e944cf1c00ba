package tr.nes.operator.control.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tr.nes.operator.control.transfer.RowArchiveReader;
import tr.nes.operator.control.transfer.RowSink;

/** Reads a backup archive, as often as asked. */
final class BackupReader {

    static final String KEYS = "keys/";

    private static final int MOST_KEYS = 1000;

    /** What is in an archive besides rows: key files by name. */
    record Content(ArchiveManifest manifest, Map<String, byte[]> keys) {}

    private interface TableHandler {
        void handle(InputStream entry) throws IOException, SQLException;
    }

    private final Path archive;
    private final RecipientKey key;

    BackupReader(Path archive, RecipientKey key) {
        this.archive = archive;
        this.key = key;
    }

    /**
     * Reads all of it without using the rows; nothing is interpreted before the end has proved that it is authentic.
     *
     * @throws IOException if it is not an archive for this key, or was altered or truncated
     */
    Content check() throws IOException, SQLException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                InputStream plain = key.decrypt(file)) {
            drain(plain);
        }
        return read(entry -> entry.transferTo(OutputStream.nullOutputStream()));
    }

    /** The authentication tag is compared at the end. */
    private static void drain(InputStream plain) throws IOException {
        try {
            plain.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | RuntimeException damaged) {
            throw new IOException("the archive is damaged: it was altered, or its end is missing", damaged);
        }
    }

    /** Returns normally only if the archive is authentic to its end; {@code rows} must undo what it did otherwise. */
    Content read(RowSink rows) throws IOException, SQLException {
        return read((InputStream entry) -> RowArchiveReader.read(entry, rows));
    }

    private Content read(TableHandler tables) throws IOException, SQLException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                InputStream plain = key.decrypt(file)) {
            Content content = read(new ZipInputStream(plain), tables);
            drain(plain);
            return content;
        }
    }

    private static Content read(ZipInputStream zip, TableHandler tables) throws IOException, SQLException {
        Map<String, byte[]> keys = new TreeMap<>();
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(ArchiveManifest.ENTRY)) {
            throw new IOException("it is not a backup archive of this portal");
        }
        ArchiveManifest manifest = ArchiveManifest.read(zip);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (RowArchiveReader.isTable(entry)) {
                tables.handle(zip);
            } else if (entry.getName().startsWith(KEYS) && keys.size() < MOST_KEYS) {
                keys.put(entry.getName().substring(KEYS.length()), content(zip));
            } else {
                throw new IOException("the archive has a part that this build does not know");
            }
        }
        return new Content(manifest, keys);
    }

    private static byte[] content(ZipInputStream zip) throws IOException {
        byte[] content = zip.readNBytes(KeyFiles.LONGEST + 1);
        if (content.length > KeyFiles.LONGEST) {
            throw new IOException("a key file in the archive is too long");
        }
        return content;
    }
}
