package tr.nes.institution.control.table;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a spreadsheet shows them; dates always as year-month-day, whatever format and epoch a file has. */
final class ShownText extends DataFormatter {

    ShownText() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean since1904) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e11;
        return whole && "General".equals(formatString)
                ? Long.toString((long) value)
                : super.formatRawCellContents(value, formatIndex, formatString, since1904);
    }
}
