package tr.nes.operator.control.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tr.nes.operator.control.transfer.TableShape.TableColumn;

/**
 * Reads all tables as they were at one instant. While rows are read others may write: the isolation of the
 * transaction keeps them out. Memory holds a portion of rows.
 */
public final class TableReader {

    private static final int PORTION = 200;

    private final Connection connection;
    private final DatabaseSchema schema;

    /** @param connection of the schema's owner, not in a transaction */
    public TableReader(Connection connection) throws SQLException {
        openSnapshot(connection);
        this.connection = connection;
        this.schema = new DatabaseSchema(connection);
    }

    /** H2's snapshot needs SERIALIZABLE; PostgreSQL's REPEATABLE READ is one already, and never fails for a reader. */
    private static void openSnapshot(Connection connection) throws SQLException {
        boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
        connection.setReadOnly(!h2);
        connection.setTransactionIsolation(
                h2 ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    public int version() throws SQLException {
        return schema.version();
    }

    /** Ends the snapshot's transaction. */
    public void readTo(RowSink sink) throws SQLException, IOException {
        try {
            for (TableShape table : schema.tables()) {
                read(table, sink);
            }
        } finally {
            connection.rollback();
        }
    }

    private void read(TableShape table, RowSink sink) throws SQLException, IOException {
        sink.begin(table);
        try (PreparedStatement select = connection.prepareStatement(schema.select(table))) {
            select.setFetchSize(PORTION);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.row(values(table, row));
                }
            }
        }
        sink.end(schema.nextNumber(table));
    }

    private static List<Object> values(TableShape table, ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            values.add(column.type().get(row, values.size() + 1));
        }
        return values;
    }
}
