package tr.nes.institution.control.admission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.InstitutionField.Fault;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.TaxNumber;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.NationalId;

/** What the fields of an institution's application must be. */
public final class AdmissionPolicy {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String NAME = "\\p{L}[\\p{L}\\p{M} .'’-]{0,59}";
    private static final Set<InstitutionField> INVOICE = EnumSet.of(
            InstitutionField.INVOICE_TITLE, InstitutionField.INVOICE_OFFICE, InstitutionField.INVOICE_ADDRESS);
    private static final Map<InstitutionField, Predicate<String>> FORMATS = formats();

    private AdmissionPolicy() {}

    private static Map<InstitutionField, Predicate<String>> formats() {
        Map<InstitutionField, Predicate<String>> formats = new EnumMap<>(InstitutionField.class);
        formats.put(InstitutionField.PARENT, text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        formats.put(InstitutionField.TITLE, text(2, 200));
        formats.put(InstitutionField.KIND, oneOf(InstitutionKind.values()));
        formats.put(InstitutionField.ADDRESS, text(10, 300));
        formats.put(InstitutionField.TAX, TaxNumber::isValid);
        formats.put(InstitutionField.DETSIS, text -> text.matches("[0-9]{8}"));
        formats.put(InstitutionField.MERSIS, text -> text.matches("[0-9]{16}"));
        formats.put(InstitutionField.MAIL, AdmissionPolicy::isMail);
        formats.put(InstitutionField.KEP, AdmissionPolicy::isMail);
        formats.put(InstitutionField.PROTOCOL_NUMBER, text(1, 40));
        formats.put(InstitutionField.PROTOCOL_DATE, text -> day(text).isPresent());
        formats.put(InstitutionField.CONFORMITY, text(3, 200));
        formats.put(InstitutionField.PAYER, oneOf(Payer.values()));
        formats.put(InstitutionField.QUOTA, text -> text.matches("[0-9]{1,6}|1000000"));
        formats.put(InstitutionField.ORDER, oneOf(EnrolmentOrder.values()));
        formats.put(InstitutionField.PAPER, oneOf(PaperReceiver.values()));
        formats.put(InstitutionField.INVOICE_TITLE, text(2, 200));
        formats.put(InstitutionField.INVOICE_OFFICE, text(2, 100));
        formats.put(InstitutionField.INVOICE_ADDRESS, text(10, 300));
        formats.put(InstitutionField.OFFICER_NUMBER, NationalId::isValid);
        formats.put(InstitutionField.OFFICER_NAME, text -> text.matches(NAME));
        formats.put(InstitutionField.OFFICER_SURNAME, text -> text.matches(NAME));
        formats.put(InstitutionField.OFFICER_BIRTH_DATE, text -> day(text).isPresent());
        formats.put(InstitutionField.OFFICER_PHONE, text -> text.matches("5[0-9]{9}"));
        formats.put(InstitutionField.OFFICER_MAIL, AdmissionPolicy::isMail);
        return formats;
    }

    private static Predicate<String> text(int least, int most) {
        return text -> text.matches("[^\\p{Cntrl}]{" + least + "," + most + "}");
    }

    private static Predicate<String> oneOf(Enum<?>... values) {
        return text -> Stream.of(values).anyMatch(value -> value.name().equals(text));
    }

    private static boolean isMail(String text) {
        return MailboxSyntax.ascii(text).isPresent();
    }

    /** Day.month.year; empty if it is no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /**
     * Empty if the application is complete; of the numbers, VKN or DETSİS is enough.
     *
     * @param values as typed; missing counts as empty
     */
    public static Map<InstitutionField, Fault> faults(Map<InstitutionField, String> values) {
        Map<InstitutionField, Fault> faults = new EnumMap<>(InstitutionField.class);
        for (InstitutionField field : InstitutionField.values()) {
            String text = values.getOrDefault(field, "");
            if (text.isEmpty() && isNeeded(field, values)) {
                faults.put(field, Fault.MISSING);
            } else if (!text.isEmpty() && !FORMATS.get(field).test(text)) {
                faults.put(field, Fault.WRONG);
            }
        }
        return faults;
    }

    private static boolean isNeeded(InstitutionField field, Map<InstitutionField, String> values) {
        if (field == InstitutionField.TAX) {
            return !values.containsKey(InstitutionField.DETSIS);
        }
        return field.isRequired()
                || INVOICE.contains(field) && Payer.INSTITUTION.name().equals(values.get(InstitutionField.PAYER));
    }
}
