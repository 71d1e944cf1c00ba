package tr.nes.operator.control.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tr.nes.audit.boundary.AuditVerifyCommand;
import tr.nes.installation.DatabaseTransfer;
import tr.nes.installation.OwnerDataSource;
import tr.nes.shared.Installation;
import tr.nes.shared.SchemaScripts;

/** Fills the configured database, which is empty before, and opens it to servers when everything is in it. */
public final class RowImport {

    private final Installation installation;

    public RowImport(Installation installation) {
        this.installation = installation;
    }

    /**
     * @return what was done, one sentence a line
     * @throws SQLException if the database is not empty, or the rows are not complete; it may then be repeated
     */
    public List<String> from(TableReader rows) throws SQLException, IOException {
        OwnerDataSource database = DatabaseTransfer.claim();
        SchemaScripts.applyTo(database);
        try (Connection owner = database.getConnection()) {
            Map<String, Long> counted = copied(rows, owner);
            String trail = verified(owner);
            DatabaseTransfer.release(owner);
            return told(counted, trail);
        }
    }

    private Map<String, Long> copied(TableReader rows, Connection owner) throws SQLException, IOException {
        try (TableWriter writer = new TableWriter(owner)) {
            writer.requireVersion(rows.version());
            rows.readTo(writer);
            return writer.complete();
        }
    }

    private String verified(Connection owner) throws SQLException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = AuditVerifyCommand.run(installation, owner, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String said = printed.toString(StandardCharsets.UTF_8).strip();
        if (code != 0) {
            throw new SQLException("the audit trail is not intact: " + said);
        }
        return said;
    }

    private static List<String> told(Map<String, Long> counted, String trail) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(counted).forEach((table, rows) -> lines.add(table + ": " + rows));
        lines.add(counted.size() + " tables, "
                + counted.values().stream().mapToLong(Long::longValue).sum() + " rows, counted on both sides");
        lines.add("audit trail: " + trail);
        return lines;
    }
}
