package tr.nes.institution;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Rows of text as a file for spreadsheets, in which nothing is evaluated.
 *
 * @param rows read once
 */
public record ExportTable(List<String> headings, Stream<List<String>> rows) {

    private static final String FORMULA = "=+-@\t\r\n";
    private static final int WIDTH = 22 * 256;
    /** Rows in memory; earlier ones are in a compressed file that ends with the method. */
    private static final int WINDOW = 100;

    /** UTF-8 with a mark, separated by semicolons; what a spreadsheet would evaluate begins with an apostrophe. */
    public byte[] csv() {
        StringWriter text = new StringWriter().append('\ufeff');
        CsvWriter lines = CsvWriter.builder().fieldSeparator(';').build(text);
        lines.writeRecord(headings);
        rows.forEach(
                row -> lines.writeRecord(row.stream().map(ExportTable::inert).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** XLSX; all cells are text, also for whoever edits them. @param name of the sheet */
    public byte[] xlsx(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            book.setCompressTempFiles(true);
            Sheet sheet = book.createSheet(name);
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            for (int i = 0; i < headings.size(); i++) {
                sheet.setDefaultColumnStyle(i, text);
                sheet.setColumnWidth(i, WIDTH);
            }
            write(sheet.createRow(0), headings, text);
            Iterator<List<String>> each = rows.iterator();
            for (int place = 1; each.hasNext(); place++) {
                write(sheet.createRow(place), each.next(), text);
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i) == null ? "" : texts.get(i));
            row.getCell(i).setCellStyle(style);
        }
    }

    private static String inert(String text) {
        String cell = text == null ? "" : text;
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
