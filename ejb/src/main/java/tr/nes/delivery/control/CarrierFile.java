package tr.nes.delivery.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.CarrierFault;
import tr.nes.delivery.CarrierFault.Reason;
import tr.nes.delivery.ParcelEventKind;

/**
 * A carrier's file: CSV in UTF-8 or Windows-1254, separated by semicolons or commas; each line parcel, event, time in
 * Istanbul, note. A first line whose second cell names no event is a heading.
 */
final class CarrierFile {

    static final int MOST_BYTES = 5_000_000;

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final int COLUMNS = 4;
    private static final int LONGEST_NOTE = 120;

    private static final Map<String, ParcelEventKind> EVENTS = Map.of(
            "KABUL", ParcelEventKind.ACCEPTED,
            "DENEME", ParcelEventKind.ATTEMPT,
            "TESLIM", ParcelEventKind.DELIVERED,
            "TESLİM", ParcelEventKind.DELIVERED,
            "IADE", ParcelEventKind.RETURNED,
            "İADE", ParcelEventKind.RETURNED);

    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final List<Line> lines = new ArrayList<>();
    private final List<CarrierFault> faults = new ArrayList<>();

    private CarrierFile() {}

    /** An event and where it stands. @param number from 1 */
    record Line(long number, CarrierEvent event) {}

    /** Reads all lines, bad ones too. */
    static CarrierFile of(byte[] content) {
        CarrierFile file = new CarrierFile();
        String text = decode(content);
        char separator = text.chars().filter(c -> c == ';').count() > 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                file.read(each.getStartingLineNumber(), each.getFields());
            }
        } catch (CsvParseException | IOException broken) {
            file.faults.add(new CarrierFault(1, Reason.COLUMNS));
        }
        return file;
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

    private void read(long number, List<String> cells) {
        if (cells.size() != COLUMNS) {
            faults.add(new CarrierFault(number, Reason.COLUMNS));
            return;
        }
        ParcelEventKind kind = EVENTS.get(cells.get(1).strip().toUpperCase(Locale.ROOT));
        Instant at = time(cells.get(2).strip());
        String note = cells.get(3).strip();
        if (kind == null && number == 1) {
            return;
        }
        if (kind == null) {
            faults.add(new CarrierFault(number, Reason.EVENT));
        } else if (at == null) {
            faults.add(new CarrierFault(number, Reason.TIME));
        } else if (note.length() > LONGEST_NOTE || note.chars().anyMatch(Character::isISOControl)) {
            faults.add(new CarrierFault(number, Reason.NOTE));
        } else {
            lines.add(new Line(number, new CarrierEvent(cells.get(0).strip(), kind, at, note)));
        }
    }

    /** Null if it is none. */
    private static Instant time(String text) {
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalDateTime.parse(text, format).atZone(ISTANBUL).toInstant();
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return null;
    }

    List<Line> lines() {
        return lines;
    }

    List<CarrierFault> faults() {
        return faults;
    }
}
