package tr.nes.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database in its state after migration. */
final class MigratedDatabase {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";
    private static final String SHAPE =
            "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                    + " from information_schema.columns where table_schema = 'PUBLIC' order by 1";

    private final DataSource database;
    private final List<String> tables;
    private final List<String> shape;

    private MigratedDatabase(DataSource database, List<String> tables, List<String> shape) {
        this.database = database;
        this.tables = tables;
        this.shape = shape;
    }

    static MigratedDatabase of(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = all(statement, TABLES);
            statement.execute("create schema first_day");
            for (String table : tables) {
                statement.execute("create table first_day.%1$s as select * from public.%1$s".formatted(quoted(table)));
            }
            return new MigratedDatabase(database, tables, all(statement, SHAPE));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether all rows could be restored; false if a test has changed the tables themselves, or closed the
     * database.
     */
    boolean returns() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (!all(statement, SHAPE).equals(shape)) {
                return false;
            }
            statement.execute("set referential_integrity false");
            for (String table : tables) {
                statement.execute("truncate table %s restart identity".formatted(quoted(table)));
                statement.execute("insert into %1$s select * from first_day.%1$s".formatted(quoted(table)));
            }
            statement.execute("set referential_integrity true");
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }

    private static List<String> all(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
