package tr.nes.enrolment.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.Province;
import tr.nes.notification.MailboxSyntax;

/** What the fields of a form must be. */
public final class FormPolicy {

    private static final Map<FormField, Predicate<String>> FORMATS = new EnumMap<>(Map.of(
            FormField.LIMIT, text -> text.matches("[0-9]{1,9}"),
            FormField.BIRTH_PLACE, text -> text.matches("[\\p{L} .'()/-]{2,60}"),
            FormField.ADDRESS, text -> text.matches("[^\\p{Cntrl}]{10,200}"),
            FormField.POSTAL_CODE, text -> text.matches("[0-9]{5}"),
            FormField.MAIL, text -> MailboxSyntax.ascii(text).isPresent(),
            FormField.WORK_PHONE, text -> text.matches("[2-5][0-9]{9}"),
            FormField.EXTENSION, text -> text.matches("[0-9]{1,6}"),
            FormField.MOBILE, text -> text.matches("5[0-9]{9}"),
            FormField.HOME_PHONE, text -> text.matches("[2-4][0-9]{9}")));

    private FormPolicy() {}

    /** Empty if the form is complete. */
    public static Map<FormField, FormFault> faults(Map<FormField, String> form) {
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
        return faults;
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
