package tr.nes.postgresql;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import tr.nes.operator.control.transfer.RowSink;
import tr.nes.operator.control.transfer.TableReader;
import tr.nes.operator.control.transfer.TableShape;

/** Rows by table, as text that is the same for every database, in the order of that text. */
final class RecordedRows implements RowSink {

    private final Map<String, List<String>> tables = new TreeMap<>();
    private final Map<String, Long> nextNumbers = new TreeMap<>();
    private String table;

    private RecordedRows() {}

    static RecordedRows of(DataSource database) throws Exception {
        RecordedRows rows = new RecordedRows();
        try (Connection connection = database.getConnection()) {
            new TableReader(connection).readTo(rows);
        }
        return rows;
    }

    /** Each table's rows, sorted. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> sorted = new TreeMap<>();
        tables.forEach((name, rows) -> sorted.put(name, rows.stream().sorted().toList()));
        return sorted;
    }

    /** As they were read. */
    List<String> inOrder(String name) {
        return tables.get(name);
    }

    Map<String, Integer> counts() {
        return tables.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, table -> table.getValue().size()));
    }

    /** By table; 0 where rows have no generated number. */
    Map<String, Long> nextNumbers() {
        return nextNumbers;
    }

    @Override
    public void begin(TableShape shape) {
        table = shape.name();
        tables.put(table, new ArrayList<>());
    }

    @Override
    public void row(List<Object> values) {
        tables.get(table).add(values.stream().map(RecordedRows::text).collect(Collectors.joining("|")));
    }

    @Override
    public void end(long nextNumber) {
        nextNumbers.put(table, nextNumber);
    }

    private static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value);
    }
}
