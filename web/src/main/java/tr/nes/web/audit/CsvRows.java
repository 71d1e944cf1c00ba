package tr.nes.web.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.nes.audit.AuditLine;

/** RFC 4180. A cell that a spreadsheet would evaluate as a formula is prefixed with an apostrophe. */
final class CsvRows implements RowFormat {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\";,\r\n]");

    private final String separator;
    private final String mark;

    /**
     * @param separator between cells
     * @param mark before everything; empty for none
     */
    CsvRows(String separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    @Override
    public String head() {
        return mark + joined(NAMES);
    }

    @Override
    public String row(AuditLine line) {
        return joined(RowFormat.values(line));
    }

    String joined(List<String> cells) {
        return cells.stream().map(CsvRows::cell).collect(Collectors.joining(separator, "", END));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
