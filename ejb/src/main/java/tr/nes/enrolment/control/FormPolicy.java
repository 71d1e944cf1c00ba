package tr.nes.enrolment.control;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.Province;
import tr.nes.holder.IdentityNumber;
import tr.nes.notification.MailboxSyntax;

/** What the fields of a form must be. */
public final class FormPolicy {

    private static final Map<FormField, Predicate<String>> FORMATS = new EnumMap<>(Map.ofEntries(
            entry(FormField.LIMIT, text -> text.matches("[0-9]{1,9}")),
            entry(FormField.BIRTH_PLACE, text -> text.matches("[\\p{L} .'()/-]{2,60}")),
            entry(FormField.ADDRESS, text -> text.matches("[^\\p{Cntrl}]{10,200}")),
            entry(FormField.POSTAL_CODE, text -> text.matches("[0-9]{5}")),
            entry(FormField.MAIL, text -> MailboxSyntax.ascii(text).isPresent()),
            entry(FormField.WORK_PHONE, text -> text.matches("[2-5][0-9]{9}")),
            entry(FormField.EXTENSION, text -> text.matches("[0-9]{1,6}")),
            entry(FormField.MOBILE, text -> text.matches("5[0-9]{9}")),
            entry(FormField.HOME_PHONE, text -> text.matches("[2-4][0-9]{9}")),
            entry(FormField.DELEGATE_NUMBER, IdentityNumber::isValid),
            entry(FormField.DELEGATE_NAME, text -> text.matches("\\p{L}[\\p{L} .'-]{2,79}"))));

    private FormPolicy() {}

    /** Without what it says of a delegate, also what was kept before. */
    static Map<FormField, String> withoutDelegate(Map<FormField, String> typed) {
        Map<FormField, String> rest = new EnumMap<>(FormField.class);
        rest.putAll(typed);
        rest.put(FormField.DELEGATE_NUMBER, "");
        rest.put(FormField.DELEGATE_NAME, "");
        return rest;
    }

    /** Empty if the form is complete. @param applicant identity number of whoever applies */
    public static Map<FormField, FormFault> faults(Map<FormField, String> form, String applicant) {
        Map<FormField, FormFault> faults = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            String text = form.getOrDefault(field, "");
            if (text.isEmpty() && field.isRequired()) {
                faults.put(field, FormFault.MISSING);
            } else if (!text.isEmpty() && !fits(field, text)) {
                faults.put(field, FormFault.WRONG);
            }
        }
        Optional<Province> province = Provinces.find(form.get(FormField.PROVINCE));
        if (province.isEmpty()) {
            faults.putIfAbsent(FormField.PROVINCE, FormFault.WRONG);
        } else {
            compare(form, province.get(), faults);
        }
        delegate(form, applicant, faults);
        return faults;
    }

    private static void delegate(Map<FormField, String> form, String applicant, Map<FormField, FormFault> faults) {
        String number = form.getOrDefault(FormField.DELEGATE_NUMBER, "");
        String name = form.getOrDefault(FormField.DELEGATE_NAME, "");
        if (number.isEmpty() != name.isEmpty()) {
            faults.put(number.isEmpty() ? FormField.DELEGATE_NUMBER : FormField.DELEGATE_NAME, FormFault.MISSING);
        }
        if (number.equals(applicant)) {
            faults.put(FormField.DELEGATE_NUMBER, FormFault.OWN_NUMBER);
        }
    }

    private static boolean fits(FormField field, String text) {
        return field.choices().isEmpty()
                ? FORMATS.getOrDefault(field, any -> true).test(text)
                : field.choices().contains(text);
    }

    private static void compare(Map<FormField, String> form, Province province, Map<FormField, FormFault> faults) {
        if (!province.districts().contains(form.getOrDefault(FormField.DISTRICT, ""))) {
            faults.putIfAbsent(FormField.DISTRICT, FormFault.NOT_IN_PROVINCE);
        }
        if (!form.getOrDefault(FormField.POSTAL_CODE, "").startsWith(province.code())) {
            faults.putIfAbsent(FormField.POSTAL_CODE, FormFault.OTHER_PROVINCE);
        }
    }
}
