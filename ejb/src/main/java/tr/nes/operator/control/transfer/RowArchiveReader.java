package tr.nes.operator.control.transfer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import tr.nes.operator.control.transfer.TableShape.TableColumn;

/** Reads what {@link RowArchiveWriter} has written. */
public final class RowArchiveReader {

    private static final int MOST_COLUMNS = 1000;

    private RowArchiveReader() {}

    /** Whether an entry of the archive is a table. */
    public static boolean isTable(ZipEntry entry) {
        return entry.getName().startsWith(RowArchiveWriter.FOLDER);
    }

    /**
     * @param entry the content of one entry; stays open
     * @throws IOException if it is not a table, or has fewer or more rows than were written
     */
    public static void read(InputStream entry, RowSink sink) throws IOException, SQLException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(entry));
        TableShape table = shape(in);
        sink.begin(table);
        long rows = 0;
        while (in.readBoolean()) {
            sink.row(row(table, in));
            rows++;
        }
        long nextNumber = in.readLong();
        if (in.readLong() != rows) {
            throw new IOException(table.name() + " is not complete");
        }
        sink.end(nextNumber);
    }

    private static TableShape shape(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String identity = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MOST_COLUMNS) {
            throw new IOException(name + " has " + count + " columns");
        }
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new TableColumn(in.readUTF(), type(in.readUTF())));
        }
        return new TableShape(name, columns, identity.isEmpty() ? null : identity);
    }

    private static ColumnType type(String name) throws IOException {
        try {
            return ColumnType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("a column has a type that can't be restored: " + name, e);
        }
    }

    private static List<Object> row(TableShape table, DataInputStream in) throws IOException {
        List<Object> values = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            values.add(ValueCodec.read(column.type(), in));
        }
        return values;
    }
}
