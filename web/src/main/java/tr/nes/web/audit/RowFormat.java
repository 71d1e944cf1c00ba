package tr.nes.web.audit;

import java.util.List;
import tr.nes.audit.AuditLine;
import tr.nes.audit.ExportFormat;

/** Format of a row in an exported file: times in UTC unless a spreadsheet reads them, names of actions and results as in the trail. */
interface RowFormat {

    List<String> NAMES = List.of(
            "at", "node", "seq", "action", "result", "actor", "person", "object", "detail", "address", "terminal");

    /** Text before the first row; may be empty. */
    String head();

    /** Includes the line end. */
    String row(AuditLine line);

    static RowFormat of(ExportFormat format) {
        return switch (format) {
            case CSV -> new CsvRows(",", "");
            case EXCEL_CSV -> new ExcelRows();
            case JSON_LINES -> new JsonRows();
        };
    }

    static List<String> values(AuditLine line) {
        return List.of(
                line.at().toString(),
                line.node(),
                Long.toString(line.seq()),
                line.action(),
                line.result(),
                line.actor(),
                line.person(),
                line.object(),
                line.detail(),
                line.address(),
                line.terminal());
    }
}
