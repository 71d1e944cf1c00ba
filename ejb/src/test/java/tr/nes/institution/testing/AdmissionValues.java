package tr.nes.institution.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.InstitutionField;
import tr.nes.institution.OfficerPerson;

/** An application as somebody types it. */
final class AdmissionValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private AdmissionValues() {}

    static Map<InstitutionField, String> of(InstitutionApplication data, OfficerPerson officer) {
        Map<InstitutionField, String> typed = new EnumMap<>(InstitutionField.class);
        put(typed, InstitutionField.PARENT, data.parent());
        put(typed, InstitutionField.TITLE, data.title());
        put(typed, InstitutionField.KIND, data.kind());
        put(typed, InstitutionField.ADDRESS, data.evidence().address());
        put(typed, InstitutionField.TAX, data.numbers().tax());
        put(typed, InstitutionField.DETSIS, data.numbers().detsis());
        put(typed, InstitutionField.MERSIS, data.numbers().mersis());
        put(typed, InstitutionField.MAIL, data.mail());
        put(typed, InstitutionField.PROTOCOL_NUMBER, data.protocolNumber());
        put(typed, InstitutionField.PROTOCOL_DATE, day(data.protocolDate()));
        put(typed, InstitutionField.CONFORMITY, data.evidence().conformity());
        put(typed, InstitutionField.PAYER, data.payer());
        put(typed, InstitutionField.QUOTA, data.quota());
        put(typed, InstitutionField.ORDER, data.order());
        put(typed, InstitutionField.PAPER, data.paper());
        put(typed, InstitutionField.INVOICE_TITLE, data.evidence().invoiceTitle());
        put(typed, InstitutionField.INVOICE_OFFICE, data.evidence().invoiceOffice());
        put(typed, InstitutionField.INVOICE_ADDRESS, data.evidence().invoiceAddress());
        put(typed, InstitutionField.OFFICER_NUMBER, officer.identityNumber().value());
        put(typed, InstitutionField.OFFICER_NAME, officer.name());
        put(typed, InstitutionField.OFFICER_SURNAME, officer.surname());
        put(typed, InstitutionField.OFFICER_BIRTH_DATE, day(officer.birthDate()));
        put(typed, InstitutionField.OFFICER_PHONE, officer.phone().national());
        put(typed, InstitutionField.OFFICER_MAIL, officer.mail());
        return typed;
    }

    private static void put(Map<InstitutionField, String> typed, InstitutionField field, Object value) {
        typed.put(field, value == null ? "" : value.toString());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
