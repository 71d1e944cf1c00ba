package tr.nes.operator.control.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditReport;
import tr.nes.audit.boundary.AuditVerifyCommand;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.installation.OwnerDataSource;
import tr.nes.operator.control.transfer.TableWriter;
import tr.nes.shared.Installation;
import tr.nes.shared.SchemaScripts;

/**
 * Makes an installation from a backup: an empty database, an empty folder of keys. It may be repeated after a failure;
 * until it is complete no server starts.
 */
public final class Restore {

    private final Installation installation;
    private final Clock clock;

    public Restore(Installation installation, Clock clock) {
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * @return what was done, one sentence a line
     * @throws IOException if the archive can't be believed, or other keys are there; nothing was written then
     * @throws SQLException if the database is not empty or a server uses it
     */
    public List<String> from(Path file, RecipientKey key) throws IOException, SQLException {
        BackupReader archive = new BackupReader(file, key);
        BackupReader.Content content = archive.check();
        KeyFiles files = new KeyFiles(installation);
        files.requireFree(content.keys());
        OwnerDataSource database = DatabaseTransfer.claim();
        SchemaScripts.applyTo(database);
        try (Connection owner = database.getConnection()) {
            Map<String, Long> rows = copied(archive, content.manifest(), owner);
            files.write(content.keys());
            List<String> lines = new ArrayList<>();
            lines.add("backup of " + content.manifest().created() + ": " + rows.size() + " tables, "
                    + rows.values().stream().mapToLong(Long::longValue).sum() + " rows, "
                    + content.keys().size() + " key files");
            lines.addAll(verified(owner));
            DatabaseTransfer.release(owner);
            return lines;
        }
    }

    private Map<String, Long> copied(BackupReader archive, ArchiveManifest manifest, Connection owner)
            throws IOException, SQLException {
        try (TableWriter writer = new TableWriter(owner)) {
            writer.requireVersion(manifest.schema());
            archive.read(writer);
            Map<String, Long> counted = writer.complete();
            RestoredRows.adapt(owner, manifest, clock.instant());
            owner.commit();
            return counted;
        }
    }

    /** Anchors that are elsewhere may know more than the backup: that is for the operator to accept. */
    private List<String> verified(Connection owner) throws SQLException {
        AuditReport report = AuditVerifyCommand.report(installation, owner);
        List<AuditFinding> broken = report.findings().stream()
                .filter(finding -> !finding.kind().isAboutAnchors())
                .toList();
        if (!broken.isEmpty()) {
            throw new SQLException(
                    "the audit trail is not intact: " + broken.get(0).sentence());
        }
        List<String> lines = new ArrayList<>();
        lines.add("audit trail: rows " + report.rows() + ", sealed " + report.sealedRows() + ", intact");
        report.faults().forEach(lines::add);
        return lines;
    }
}
