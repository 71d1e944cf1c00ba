package tr.nes.institution.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tr.nes.institution.StaffColumn;

/** An empty staff list to fill in: all cells are text, so that no number is changed by the spreadsheet. */
public final class StaffTemplate {

    public static final String SHEET = "Personel";
    private static final int WIDTH = 22 * 256;

    private StaffTemplate() {}

    /** XLSX. */
    public static byte[] create() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(SHEET);
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            Row head = sheet.createRow(0);
            for (StaffColumn column : StaffColumn.values()) {
                sheet.setDefaultColumnStyle(column.ordinal(), text);
                sheet.setColumnWidth(column.ordinal(), WIDTH);
                head.createCell(column.ordinal()).setCellValue(column.heading() + (column.isRequired() ? " *" : ""));
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
