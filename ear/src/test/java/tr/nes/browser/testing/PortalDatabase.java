package tr.nes.browser.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tr.nes.cardconnector.testing.Eventually;

/** Reads the running portal's database from outside: changes and recorded rows. */
public final class PortalDatabase {

    /** Tables that change by themselves, or with every request. */
    private static final Set<String> RESTLESS = Set.of(
            "AUDIT_ROW",
            "AUDIT_CHECKPOINT",
            "AUDIT_ANCHOR",
            "AUDIT_SEQUENCE",
            "LEASE",
            "EPOCH_KEY",
            "CAPTCHA",
            "WEB_SESSION",
            "ALLOWANCE",
            "OUTBOX_MESSAGE",
            "DEV_MESSAGE",
            "AUTHORITY_LIST",
            "CERTIFICATE_REMINDER",
            "AUTHORITY_COMPARISON",
            // written within ten minutes of the first start
            "CALENDAR_HOLIDAY",
            "CALENDAR_YEAR",
            "PUBLISHED_LIST",
            "PUBLISHED_LIST_PART");

    private static final Duration OUTBOX = Duration.ofMinutes(2);

    private final OwnerLogin login;

    PortalDatabase(OwnerLogin login) {
        this.login = login;
    }

    /** Per table: number of rows, and a checksum of their content, once every queued message has left. */
    public Map<String, String> state() throws Exception {
        Eventually.until(
                "the outbox to rest",
                OUTBOX,
                () -> texts("select id from outbox_message where state = 'QUEUED'")
                        .isEmpty());
        Map<String, String> state = new TreeMap<>();
        for (String table : texts("select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            if (!RESTLESS.contains(table)) {
                state.put(table, sum(table));
            }
        }
        return state;
    }

    /** Tables whose content is not that of {@code before}, with what it was and what it is. */
    public List<String> changedSince(Map<String, String> before) throws Exception {
        return state().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                .map(table -> table.getKey() + ": " + before.get(table.getKey()) + ", now " + table.getValue())
                .toList();
    }

    private String sum(String table) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement all = connection.prepareStatement("select * from \"" + table + "\"");
                ResultSet row = all.executeQuery()) {
            long sum = 0;
            int rows = 0;
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    // moves whenever an open kiosk asks for something
                    boolean restless = row.getMetaData().getColumnName(i).equals("SEEN_AT");
                    text.append(restless ? "" : row.getString(i)).append('|');
                }
                sum += text.toString().hashCode();
                rows++;
            }
            return rows + " rows, " + sum;
        }
    }

    /** Number of audited actions of this kind with this result, DONE or REFUSED. */
    public long recorded(String action, String result) throws SQLException {
        return Long.parseLong(texts("select count(*) from audit_row where action = ? and result = ?", action, result)
                .get(0));
    }

    public List<String> texts(String select, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(select)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        }
    }

    /** Bypasses the application: to undo changes between two measurements, or to simulate an external change. */
    public int change(String statement, Object... parameters) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            return change.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return login.open();
    }
}
