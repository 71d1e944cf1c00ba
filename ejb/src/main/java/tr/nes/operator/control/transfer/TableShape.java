package tr.nes.operator.control.transfer;

import java.util.List;

/**
 * A table, its columns by name, and the column that numbers its rows.
 *
 * @param name lower case, as are the names of columns
 * @param identity null if rows have no generated number
 */
public record TableShape(String name, List<TableColumn> columns, String identity) {

    /** A column of a table. */
    record TableColumn(String name, ColumnType type) {}

    public TableShape {
        columns = List.copyOf(columns);
    }
}
