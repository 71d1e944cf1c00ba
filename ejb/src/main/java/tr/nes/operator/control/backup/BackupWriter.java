package tr.nes.operator.control.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tr.nes.installation.PrivateFiles;
import tr.nes.operator.control.transfer.EpochSealFilter;
import tr.nes.operator.control.transfer.RowArchiveWriter;
import tr.nes.operator.control.transfer.TableReader;
import tr.nes.shared.Installation;

/**
 * Writes an installation into an encrypted archive while its servers run: all rows as they were at one instant, then the
 * keys. A key is never removed, so the keys read later open everything in the rows.
 */
public final class BackupWriter {

    private final Installation installation;
    private final BackupRecipients recipients;
    private final Clock clock;

    public BackupWriter(Installation installation, BackupRecipients recipients, Clock clock) {
        this.installation = installation;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * @param file absolute; created with mode 0600, whole or not at all
     * @param owner connection of the schema's owner
     * @return number of rows by table
     * @throws IOException if the file exists already or can't be written
     */
    public Map<String, Long> write(Path file, Connection owner) throws IOException, SQLException {
        if (!file.isAbsolute()) {
            throw new IOException("not an absolute path: " + file);
        }
        refuseExisting(file);
        Path draft = Files.createTempFile(
                file.resolveSibling(""), file.getFileName() + ".", ".part", PrivateFiles.readableByOwner());
        try {
            Map<String, Long> rows = fill(draft, owner);
            refuseExisting(file);
            Files.move(draft, file);
            return rows;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void refuseExisting(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is there already");
        }
    }

    private Map<String, Long> fill(Path draft, Connection owner) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel));
            OutputStream encrypted = recipients.encrypt(file);
            ZipOutputStream zip = new ZipOutputStream(encrypted);
            Map<String, Long> rows = fill(zip, owner);
            zip.finish();
            encrypted.close();
            file.flush();
            channel.force(true);
            return rows;
        }
    }

    private Map<String, Long> fill(ZipOutputStream zip, Connection owner) throws IOException, SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TableReader reader = new TableReader(owner);
        entry(zip, ArchiveManifest.ENTRY, new ArchiveManifest(reader.version(), now).encoded());
        RowArchiveWriter rows = new RowArchiveWriter(zip);
        reader.readTo(new EpochSealFilter(rows));
        for (Map.Entry<String, byte[]> key : new KeyFiles(installation).read().entrySet()) {
            entry(zip, BackupReader.KEYS + key.getKey(), key.getValue());
        }
        return rows.written();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
