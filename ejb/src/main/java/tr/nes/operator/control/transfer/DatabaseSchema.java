package tr.nes.operator.control.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.nes.operator.control.transfer.TableShape.TableColumn;

/** The application's tables in a database: H2 or PostgreSQL, whose names differ in case only. */
final class DatabaseSchema {

    private static final String HISTORY = "flyway_schema_history";
    private static final String COLUMNS = "select table_name, column_name, data_type, is_identity"
            + " from information_schema.columns c where table_schema = ? and exists (select 1 from"
            + " information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name"
            + " and t.table_type = 'BASE TABLE')";

    private final Connection connection;
    private final boolean postgresql;

    DatabaseSchema(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgresql = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    /** All but Flyway's history; a table comes after those that it references. */
    List<TableShape> tables() throws SQLException {
        TreeMap<String, TableShape> left = new TreeMap<>(shapes());
        List<TableShape> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> free = new HashSet<>();
            for (String table : left.keySet()) {
                if (references(table).stream().noneMatch(left::containsKey)) {
                    free.add(table);
                }
            }
            if (free.isEmpty()) {
                throw new SQLException("these tables reference each other in a circle: " + left.keySet());
            }
            free.stream().sorted().map(left::remove).forEach(ordered::add);
        }
        return ordered;
    }

    private TreeMap<String, TableShape> shapes() throws SQLException {
        TreeMap<String, TableShape> shapes = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, connection.getSchema());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    add(row, shapes);
                }
            }
        }
        return shapes;
    }

    private static void add(ResultSet row, TreeMap<String, TableShape> shapes) throws SQLException {
        String table = row.getString(1).toLowerCase(Locale.ROOT);
        if (table.equals(HISTORY)) {
            return;
        }
        String name = row.getString(2).toLowerCase(Locale.ROOT);
        TableShape known = shapes.getOrDefault(table, new TableShape(table, List.of(), null));
        List<TableColumn> columns = new ArrayList<>(known.columns());
        columns.add(new TableColumn(name, ColumnType.named(row.getString(3), table + '.' + name)));
        // sorted here: '_' comes before small letters and after capital ones
        columns.sort(Comparator.comparing(TableColumn::name));
        String identity = "YES".equals(row.getString(4)) ? name : known.identity();
        shapes.put(table, new TableShape(table, columns, identity));
    }

    /** The other tables that this one has foreign keys to. */
    private Set<String> references(String table) throws SQLException {
        Set<String> found = new HashSet<>();
        try (ResultSet key = connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored(table))) {
            while (key.next()) {
                found.add(key.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        found.remove(table);
        return found;
    }

    /** A row that others in its table reference comes before them. */
    String select(TableShape table) throws SQLException {
        String name = quoted(table.name());
        try (ResultSet key =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), stored(table.name()))) {
            while (key.next()) {
                if (key.getString("PKTABLE_NAME").equals(stored(table.name()))) {
                    return ancestorsFirst(
                            names(table),
                            name,
                            '"' + key.getString("PKCOLUMN_NAME") + '"',
                            '"' + key.getString("FKCOLUMN_NAME") + '"');
                }
            }
        }
        return "select " + names(table) + " from " + name;
    }

    private static String ancestorsFirst(String columns, String table, String key, String parent) {
        return "with recursive ancestry(id_, depth_) as (select " + key + ", 0 from " + table + " where " + parent
                + " is null or " + parent + " = " + key + " union all select t." + key + ", a.depth_ + 1 from " + table
                + " t join ancestry a on t." + parent + " = a.id_ where t." + parent + " <> t." + key + ") select "
                + columns + " from " + table + " join ancestry on " + key + " = id_ order by depth_";
    }

    String insert(TableShape table) {
        String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(table.name()) + " (" + names(table) + ") values (" + marks + ")";
    }

    private String names(TableShape table) {
        return table.columns().stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    long count(String table) throws SQLException {
        return number("select count(*) from " + quoted(table));
    }

    /** Deletes all rows, those that migrations have written too. */
    void clear(List<TableShape> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = tables.size() - 1; i >= 0; i--) {
                statement.executeUpdate("delete from " + quoted(tables.get(i).name()));
            }
        }
    }

    /** The number that the next row gets. */
    long nextNumber(TableShape table) throws SQLException {
        if (table.identity() == null) {
            return 0;
        }
        String name = '\'' + stored(table.name()) + '\'';
        String column = '\'' + stored(table.identity()) + '\'';
        if (postgresql) {
            String sequence = text("select pg_get_serial_sequence(" + name + ", " + column + ")");
            return number("select case when is_called then last_value + 1 else last_value end from " + sequence);
        }
        return number("select identity_base from information_schema.columns where table_schema = schema() and"
                + " table_name = " + name + " and column_name = " + column);
    }

    void setNextNumber(TableShape table, long next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table " + quoted(table.name()) + " alter column " + quoted(table.identity())
                    + " restart with " + next);
        }
    }

    /** Number of the last of the scripts that every database gets. */
    int version() throws SQLException {
        return Math.toIntExact(number("select max(cast(" + historyColumn("version") + " as integer)) from \"" + HISTORY
                + "\" where " + historyColumn("success") + " and " + historyColumn("version") + " is not null"));
    }

    private static String historyColumn(String name) {
        return '"' + name + '"';
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private String quoted(String name) {
        return '"' + stored(name) + '"';
    }

    private String stored(String name) {
        return postgresql ? name : name.toUpperCase(Locale.ROOT);
    }
}
