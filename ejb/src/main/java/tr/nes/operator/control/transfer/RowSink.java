package tr.nes.operator.control.transfer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Receives tables one after the other, referenced ones first. */
public interface RowSink {

    void begin(TableShape table) throws SQLException, IOException;

    /** @param values in the order of the table's columns */
    void row(List<Object> values) throws SQLException, IOException;

    /** @param nextNumber the next value of the identity column; 0 if there is none */
    void end(long nextNumber) throws SQLException, IOException;
}
