package tr.nes.web.institution;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.nes.institution.BadCell;
import tr.nes.web.shell.Messages;

/** The faults of an uploaded list as CSV for a Turkish spreadsheet; holds no text from the list, so no formulas either. */
final class FaultReport {

    private FaultReport() {}

    /** UTF-8 with a mark, separated by semicolons. */
    static byte[] of(List<BadCell> faults) {
        StringWriter text = new StringWriter().append('\ufeff');
        CsvWriter rows = CsvWriter.builder().fieldSeparator(';').build(text);
        rows.writeRecord(text("line"), text("column"), text("why"));
        faults.forEach(each -> rows.writeRecord(
                Long.toString(each.line()), text("column" + each.column()), text("fault" + each.fault())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String key) {
        return Messages.of("institution." + key);
    }
}
