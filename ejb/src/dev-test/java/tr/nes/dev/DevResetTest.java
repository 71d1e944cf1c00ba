package tr.nes.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

/** Checks that the demo's reset keeps the rows that the schema itself inserts, on which guards and counters depend. */
class DevResetTest {

    @Test
    void whenEverythingIsReset_thenNoRowOfAFreshDatabaseIsMissing() throws SQLException {
        try (Database database = Database.open()) {
            Map<String, List<String>> fresh = keys(database);
            assertThat(fresh.get("ALLOWANCE")).isNotEmpty();
            assertThat(fresh.get("LEASE")).isNotEmpty();
            change(
                    database,
                    "insert into office (name, address, weekdays, saturday, sunday, version)"
                            + " values ('x', 'x', '', '', '', 0)");
            for (String terminal : List.of("kiosk-1", "kiosk-2")) {
                change(
                        database,
                        "insert into terminal (id, office_id, wrong_codes, version) values ('" + terminal
                                + "', 1, 0, 0)");
            }
            change(database, "insert into allowance (name, used, forget_at) values ('used', 1, current_timestamp)");

            new Beans(
                            database,
                            mock(DevReaders.class),
                            mock(DemoCardStore.class),
                            mock(DevSecrets.class),
                            mock(DevPasswords.class))
                    .get(DevReset.class)
                    .everything();

            Map<String, List<String>> reset = keys(database);
            assertThat(reset.get("ALLOWANCE")).doesNotContain("used");
            fresh.forEach(
                    (table, rows) -> assertThat(reset.get(table)).as(table).containsAll(rows));
        }
    }

    /** By table: values of the first column, the key. */
    private static Map<String, List<String>> keys(Database database) throws SQLException {
        Map<String, List<String>> keys = new TreeMap<>();
        String tables = "select table_name from information_schema.tables"
                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'";
        for (String table : texts(database, tables)) {
            keys.put(table, texts(database, "select * from \"" + table + "\""));
        }
        return keys;
    }

    private static List<String> texts(Database database, String select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static void change(Database database, String statement) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
