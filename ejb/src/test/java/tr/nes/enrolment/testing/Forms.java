package tr.nes.enrolment.testing;

import java.util.EnumMap;
import java.util.Map;
import tr.nes.enrolment.FormField;

/** What an applicant may type. */
public final class Forms {

    private Forms() {}

    public static Map<FormField, String> complete() {
        Map<FormField, String> form = new EnumMap<>(FormField.class);
        form.put(FormField.READER, "MINI");
        form.put(FormField.VALIDITY, "3");
        form.put(FormField.PUBLICATION, "NO");
        form.put(FormField.LIMIT, "0");
        form.put(FormField.ADDRESS, "Örnek Mahallesi, Deneme Caddesi 1/2");
        form.put(FormField.PROVINCE, "06");
        form.put(FormField.DISTRICT, "Çankaya");
        form.put(FormField.POSTAL_CODE, "06100");
        form.put(FormField.MAIL, "aday@ornek.test");
        form.put(FormField.WORK_PHONE, "3120000000");
        form.put(FormField.MOBILE, "5000000004");
        form.put(FormField.CHANNEL, "MAIL");
        return form;
    }

    public static Map<FormField, String> withPhone(String phone) {
        Map<FormField, String> form = complete();
        form.put(FormField.MOBILE, phone);
        return form;
    }
}
