package tr.nes.operator.control.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces all rows of a migrated database in one transaction, in batches, and counts them afterwards. Nothing is
 * committed before {@link #complete}.
 */
public final class TableWriter implements RowSink, AutoCloseable {

    private static final int BATCH = 200;
    private static final long BATCH_BYTES = 4L << 20;

    private final Connection connection;
    private final DatabaseSchema schema;
    private final Map<String, TableShape> missing = new HashMap<>();
    private final Map<String, Long> written = new LinkedHashMap<>();
    private TableShape table;
    private PreparedStatement insert;
    private int pending;
    private long pendingBytes;
    private long rows;

    /** @param connection of the schema's owner; its transaction begins here */
    public TableWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = new DatabaseSchema(connection);
        List<TableShape> tables = schema.tables();
        tables.forEach(shape -> missing.put(shape.name(), shape));
        connection.setAutoCommit(false);
        schema.clear(tables);
    }

    /** @throws SQLException if rows come from another version of the schema */
    public void requireVersion(int version) throws SQLException {
        if (version != schema.version()) {
            throw new SQLException(
                    "the rows come from version " + version + " of the schema, and this build has " + schema.version()
                            + ": use the build that made them, or start the server of this build on the original first");
        }
    }

    @Override
    public void begin(TableShape shape) throws SQLException {
        TableShape mine = missing.remove(shape.name());
        if (!shape.equals(mine)) {
            throw new SQLException("table " + shape.name() + " is not the same in both databases: they were made by"
                    + " different builds");
        }
        table = shape;
        rows = 0;
        insert = connection.prepareStatement(schema.insert(shape));
    }

    @Override
    public void row(List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            table.columns().get(i).type().set(insert, i + 1, value);
            pendingBytes += value instanceof byte[] bytes ? bytes.length : 0;
        }
        insert.addBatch();
        rows++;
        pending++;
        if (pending == BATCH || pendingBytes > BATCH_BYTES) {
            flush();
        }
    }

    @Override
    public void end(long nextNumber) throws SQLException {
        flush();
        insert.close();
        if (table.identity() != null) {
            schema.setNextNumber(table, nextNumber);
        }
        written.put(table.name(), rows);
    }

    private void flush() throws SQLException {
        if (pending > 0) {
            insert.executeBatch();
            pending = 0;
            pendingBytes = 0;
        }
    }

    /**
     * Commits if every table came and has as many rows as were given.
     *
     * @return number of rows by table
     */
    public Map<String, Long> complete() throws SQLException {
        if (!missing.isEmpty()) {
            throw new SQLException("no rows came for " + missing.keySet());
        }
        for (Map.Entry<String, Long> one : written.entrySet()) {
            long found = schema.count(one.getKey());
            if (found != one.getValue()) {
                throw new SQLException(one.getKey() + " has " + found + " rows instead of " + one.getValue());
            }
        }
        connection.commit();
        return Map.copyOf(written);
    }

    /** Takes back what is not complete. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
