package tr.nes.institution.control.table;

import java.util.List;

/** Takes one line of a table after another. */
@FunctionalInterface
public interface LineConsumer {

    /**
     * @param number as counted by a spreadsheet, from 1
     * @param cells as shown; may be empty
     * @param share of the table that has been read, 0 to 1
     */
    void line(long number, List<String> cells, double share);
}
