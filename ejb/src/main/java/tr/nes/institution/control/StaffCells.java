package tr.nes.institution.control;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.nes.institution.BadCell;
import tr.nes.institution.BadCell.Fault;
import tr.nes.institution.StaffColumn;
import tr.nes.institution.StaffLine;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/** Checks one line's cells and collects everything that is wrong with them. */
final class StaffCells {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String NAME = "\\p{L}[\\p{L}\\p{M} .'’-]*";
    private static final String PHONE_PREFIX = "^(?:(?:\\+|00)?90)?0?(?=5[0-9]{9}$)";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_NUMBER = 30;

    private final long line;
    private final Map<StaffColumn, String> cells;
    private final List<BadCell> faults = new ArrayList<>();

    /** @param cells as {@link #plain}; empty ones are missing or empty */
    StaffCells(long line, Map<StaffColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** Composed letters, plain single spaces. */
    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cc}\\p{Cf}]+", " ")
                .strip();
    }

    List<BadCell> faults() {
        return faults;
    }

    /** Null if there are faults. */
    StaffLine line() {
        for (StaffColumn column : StaffColumn.values()) {
            if (column.isRequired() && text(column).isEmpty()) {
                fault(column, Fault.MISSING);
            }
        }
        NationalId number = number();
        LocalDate born = birthDate();
        MobilePhone phone = phone();
        names(StaffColumn.NAME);
        names(StaffColumn.SURNAME);
        if (!text(StaffColumn.MAIL).isEmpty()
                && MailboxSyntax.ascii(text(StaffColumn.MAIL)).isEmpty()) {
            fault(StaffColumn.MAIL, Fault.MAIL_WRONG);
        }
        String registryNumber = free(StaffColumn.REGISTRY_NUMBER, LONGEST_NUMBER);
        String unit = free(StaffColumn.UNIT, LONGEST_TEXT);
        String title = free(StaffColumn.TITLE, LONGEST_TEXT);
        String birthPlace = free(StaffColumn.BIRTH_PLACE, LONGEST_NAME);
        return faults.isEmpty()
                ? new StaffLine(
                        number,
                        text(StaffColumn.NAME),
                        text(StaffColumn.SURNAME),
                        born,
                        text(StaffColumn.MAIL),
                        phone,
                        registryNumber,
                        unit,
                        title,
                        birthPlace)
                : null;
    }

    private NationalId number() {
        String digits = text(StaffColumn.IDENTITY_NUMBER).replace(" ", "");
        if (NationalId.isValid(digits)) {
            return new NationalId(digits);
        }
        return digits.isEmpty() ? null : fault(StaffColumn.IDENTITY_NUMBER, Fault.IDENTITY_NUMBER_WRONG);
    }

    /** Day first, with dots, slashes or hyphens; or year first. */
    private LocalDate birthDate() {
        String text = text(StaffColumn.BIRTH_DATE);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.matches("[0-9]{4}-.*")
                    ? LocalDate.parse(text)
                    : LocalDate.parse(text.replaceAll("[/-]", "."), DATE);
        } catch (DateTimeException wrong) {
            return fault(StaffColumn.BIRTH_DATE, Fault.DATE_WRONG);
        }
    }

    private MobilePhone phone() {
        String digits = text(StaffColumn.PHONE).replaceAll("[ ()./-]", "");
        if (digits.isEmpty()) {
            return null;
        }
        String national = digits.replaceFirst(PHONE_PREFIX, "");
        return national.matches("5[0-9]{9}") ? new MobilePhone(national) : fault(StaffColumn.PHONE, Fault.PHONE_WRONG);
    }

    private void names(StaffColumn column) {
        String text = text(column);
        if (text.length() > LONGEST_NAME) {
            fault(column, Fault.TOO_LONG);
        } else if (!text.isEmpty() && !text.matches(NAME)) {
            fault(column, Fault.NAME_WRONG);
        }
    }

    private String free(StaffColumn column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            return fault(column, Fault.TOO_LONG);
        }
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            return fault(column, Fault.FORMULA);
        }
        return text.isEmpty() ? null : text;
    }

    private String text(StaffColumn column) {
        return cells.getOrDefault(column, "");
    }

    private <T> T fault(StaffColumn column, Fault fault) {
        faults.add(new BadCell(line, column, fault));
        return null;
    }
}
