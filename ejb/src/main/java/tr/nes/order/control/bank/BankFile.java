package tr.nes.order.control.bank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tr.nes.order.Lira;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;

/**
 * A bank's file of incoming transfers: CSV in UTF-8 or Windows-1254, separated by semicolons; each line the bank's number of
 * the transfer, the reference of the debt, the amount in lira, the day as dd.mm.yyyy. A first line without a day is a heading.
 */
final class BankFile {

    static final int MOST_BYTES = 2_000_000;
    static final int MOST_LINES = 10_000;

    private static final int COLUMNS = 4;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private BankFile() {}

    /**
     * A line, and where it stands.
     *
     * @param number from 1
     * @param amount in kuruş; 0 if the line can't be read
     * @param day null if the line can't be read
     */
    record Line(long number, String transaction, String reference, long amount, LocalDate day) {

        boolean isReadable() {
            return day != null && amount > 0 && transaction.matches("[0-9A-Za-z/-]{1,40}") && !reference.isEmpty();
        }
    }

    /** @throws OrderException FILE_WRONG if it is no such file at all */
    static List<Line> lines(byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new OrderException(Reason.FILE_WRONG);
        }
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').skipEmptyLines(true).ofCsvRecord(decode(content))) {
            for (CsvRecord each : reader) {
                Line line = line(each.getStartingLineNumber(), each.getFields());
                if (line.number() > 1 || line.day() != null) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new OrderException(Reason.FILE_WRONG);
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new OrderException(Reason.FILE_WRONG);
        }
        return lines;
    }

    private static Line line(long number, List<String> cells) {
        if (cells.size() != COLUMNS) {
            return new Line(number, "", "", 0, null);
        }
        OptionalLong amount = Lira.parse(cells.get(2).strip());
        return new Line(
                number,
                cells.get(0).strip(),
                cells.get(1).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT),
                amount.orElse(0),
                day(cells.get(COLUMNS - 1).strip()));
    }

    /** Null if it is none. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(content, Charset.forName("windows-1254"));
        }
    }
}
