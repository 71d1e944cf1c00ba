package tr.nes.operator.control.transfer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tr.nes.operator.control.transfer.TableShape.TableColumn;

/** Writes each table into an entry of a zip stream: its columns, its rows, and how many there are. */
public final class RowArchiveWriter implements RowSink {

    static final String FOLDER = "tables/";

    private final ZipOutputStream zip;
    private final DataOutputStream out;
    private final Map<String, Long> written = new LinkedHashMap<>();
    private TableShape table;
    private long rows;

    /** @param zip stays open */
    public RowArchiveWriter(ZipOutputStream zip) {
        this.zip = zip;
        this.out = new DataOutputStream(new BufferedOutputStream(zip));
    }

    @Override
    public void begin(TableShape shape) throws IOException {
        table = shape;
        rows = 0;
        zip.putNextEntry(new ZipEntry(FOLDER + shape.name()));
        out.writeUTF(shape.name());
        out.writeUTF(shape.identity() == null ? "" : shape.identity());
        out.writeInt(shape.columns().size());
        for (TableColumn column : shape.columns()) {
            out.writeUTF(column.name());
            out.writeUTF(column.type().name());
        }
    }

    @Override
    public void row(List<Object> values) throws IOException {
        out.writeBoolean(true);
        for (int i = 0; i < values.size(); i++) {
            ValueCodec.write(table.columns().get(i).type(), values.get(i), out);
        }
        rows++;
    }

    @Override
    public void end(long nextNumber) throws IOException {
        out.writeBoolean(false);
        out.writeLong(nextNumber);
        out.writeLong(rows);
        out.flush();
        zip.closeEntry();
        written.put(table.name(), rows);
    }

    /** Number of rows by table. */
    public Map<String, Long> written() {
        return Map.copyOf(written);
    }
}
