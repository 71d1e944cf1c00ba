package tr.nes.web.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tr.nes.audit.AuditLine;

/** As a spreadsheet in Turkish opens it by a double click: semicolons, a byte order mark, times of Istanbul. */
final class ExcelRows implements RowFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss xxx", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    private final CsvRows cells = new CsvRows(";", "\uFEFF");

    @Override
    public String head() {
        return cells.head();
    }

    @Override
    public String row(AuditLine line) {
        List<String> values = new ArrayList<>(RowFormat.values(line));
        values.set(0, TIME.format(line.at()));
        return cells.joined(values);
    }
}
