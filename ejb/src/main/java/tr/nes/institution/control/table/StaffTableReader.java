package tr.nes.institution.control.table;

import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffFileRefused.Reason;

/** Reads a table whose kind is found by its content, whatever its name says. */
public final class StaffTableReader {

    private static final int MOST_COLUMNS = 100;

    private StaffTableReader() {}

    /** @throws StaffFileRefused if the file is no table, or longer or wider than any list is */
    public static void read(byte[] file, LineConsumer lines) {
        LineConsumer bounded = (number, cells, share) -> {
            if (cells.size() > MOST_COLUMNS) {
                throw new StaffFileRefused(Reason.FILE_UNREADABLE);
            }
            lines.line(number, cells, share);
        };
        if (file.length == 0) {
            throw new StaffFileRefused(Reason.FILE_EMPTY);
        } else if (begins(file, "PK\u0003\u0004")) {
            SpreadsheetTable.read(file, bounded);
        } else if (begins(file, "%PDF") || begins(file, "\u0089PNG") || begins(file, "\u00ff\u00d8\u00ff")) {
            throw new StaffFileRefused(Reason.FILE_IS_PICTURE);
        } else if (begins(file, "\u00d0\u00cf\u0011\u00e0")) {
            throw new StaffFileRefused(Reason.FILE_IS_OLD_EXCEL);
        } else {
            DelimitedText.read(file, bounded);
        }
    }

    private static boolean begins(byte[] file, String signature) {
        for (int i = 0; i < signature.length(); i++) {
            if (i >= file.length || (file[i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
