package tr.nes.delivery.control;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.nes.delivery.ParcelRow;

/** Parcels for a carrier without an interface: CSV in UTF-8 with a mark, separated by semicolons. */
final class Manifest {

    private Manifest() {}

    static byte[] of(List<ParcelRow> parcels) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        CsvWriter lines = CsvWriter.builder().fieldSeparator(';').build(text);
        lines.writeRecord("gonderi", "alici", "vekil", "adres");
        parcels.forEach(each -> lines.writeRecord(
                each.number(), plain(each.recipient()), plain(each.delegate()), plain(each.address())));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Not what a spreadsheet would take for a formula; null becomes empty. */
    private static String plain(String cell) {
        if (cell == null) {
            return "";
        }
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
