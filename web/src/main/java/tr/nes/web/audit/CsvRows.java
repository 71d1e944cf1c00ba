package tr.nes.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import tr.nes.audit.AuditLine;

/** RFC 4180. A cell that a spreadsheet would evaluate as a formula is prefixed with an apostrophe. */
final class CsvRows implements RowFormat {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";

    @Override
    public String head() {
        return joined(NAMES);
    }

    @Override
    public String row(AuditLine line) {
        return joined(RowFormat.values(line));
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(CsvRows::cell).collect(Collectors.joining(",", "", END));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
