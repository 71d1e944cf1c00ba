package tr.nes.institution.control.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffFileRefused.Reason;

/** CSV in UTF-8 or Windows-1254, separated by semicolons, commas or tabs. */
final class DelimitedText {

    private static final int HEAD = 4000;

    private DelimitedText() {}

    static void read(byte[] file, LineConsumer lines) {
        String text = decode(file);
        if (text.indexOf('\0') >= 0) {
            throw new StaffFileRefused(Reason.FILE_UNREADABLE);
        }
        double total = count(text, '\n') + 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                long number = each.getStartingLineNumber();
                lines.line(number, each.getFields(), (number - 1) / total);
            }
        } catch (CsvParseException | IOException broken) {
            throw new StaffFileRefused(Reason.FILE_UNREADABLE);
        }
    }

    /** What is no UTF-8 was saved by a Turkish spreadsheet. */
    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(file, Charset.forName("windows-1254"));
        }
    }

    /** The one that occurs most often at the beginning. */
    private static char separator(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        return Stream.of(';', ',', '\t')
                .max((a, b) -> Long.compare(count(head, a), count(head, b)))
                .orElseThrow();
    }

    private static long count(String text, char separator) {
        return text.chars().filter(c -> c == separator).count();
    }
}
