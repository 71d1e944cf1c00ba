package tr.nes.institution.control.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffFileRefused.Reason;

/** Puts the cells of a sheet, which name their places, into lines. */
final class SheetLines implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 100;

    private final LineConsumer lines;
    private final DoubleSupplier share;
    private final List<String> cells = new ArrayList<>();

    /** @param share of the sheet that has been read, 0 to 1 */
    SheetLines(LineConsumer lines, DoubleSupplier share) {
        this.lines = lines;
        this.share = share;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String place, String shown, XSSFComment comment) {
        int column = place == null ? cells.size() : new CellReference(place).getCol();
        if (column >= MOST_COLUMNS || column < 0) {
            throw new StaffFileRefused(Reason.FILE_UNREADABLE);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown == null ? "" : shown);
    }

    @Override
    public void endRow(int row) {
        lines.line(row + 1L, List.copyOf(cells), share.getAsDouble());
    }
}
