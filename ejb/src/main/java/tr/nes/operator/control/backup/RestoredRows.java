package tr.nes.operator.control.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What must not come back with a backup: sessions, visits, codes and links, which may have been ended or used since, and
 * whatever an epoch key would have opened. Unfinished operations stay, to be reconciled as after a crash, and all
 * certificates are compared with the authority soon.
 */
final class RestoredRows {

    private static final String LONG_AGO = "timestamp with time zone '2000-01-01 00:00:00+00:00'";

    /** A question mark is the time of the restore. */
    private static final List<String> CHANGES = List.of(
            "update web_session set ended_at = ?, end_reason = 'EXPIRED' where ended_at is null",
            "update servicing_session set step = 'ENDED', way_in = 'NONE', ended_at = ? where step <> 'ENDED'",
            "update servicing_code set ended_at = ? where ended_at is null",
            "update one_time_link set used_at = ? where used_at is null",
            "update pin_envelope set erased_at = ? where erased_at is null and erased_under is not null");

    private static final List<String> REMOVALS = List.of(
            "delete from sms_challenge",
            "delete from captcha",
            "delete from signature_challenge",
            "delete from application_access",
            "delete from signature_preparation",
            "update application set invitation_hash = null",
            "update terminal set pairing_code_hash = null, pairing_code_expires = null",
            "update outbox_message set state = 'EXPIRED', failure = 'RESTORED' where state in ('QUEUED', 'DEAD')",
            "update lease set until_at = " + LONG_AGO,
            "update authority_comparison set last_serial = null, began_at = " + LONG_AGO);

    private RestoredRows() {}

    /** Also records the restore, so that servers know that statuses may be older than what was published. */
    static void adapt(Connection connection, ArchiveManifest backup, Instant now) throws SQLException {
        for (String change : CHANGES) {
            execute(connection, change, now);
        }
        for (String removal : REMOVALS) {
            execute(connection, removal);
        }
        execute(
                connection,
                "insert into restored_backup (backed_up_at, restored_at) values (?, ?)",
                backup.created(),
                now);
    }

    private static void execute(Connection connection, String sql, Instant... times) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < times.length; i++) {
                statement.setObject(i + 1, times[i].atOffset(ZoneOffset.UTC));
            }
            statement.executeUpdate();
        }
    }
}
