package tr.nes.web.enrolment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tr.nes.enrolment.FormField;
import tr.nes.web.shell.InputNormalizer;

/** What was typed into the form, without what people put between digits. */
final class FormInput {

    private static final int LONGEST = 400;
    private static final Set<FormField> PHONES =
            EnumSet.of(FormField.MOBILE, FormField.WORK_PHONE, FormField.HOME_PHONE);
    private static final Set<FormField> NUMBERS =
            EnumSet.of(FormField.LIMIT, FormField.POSTAL_CODE, FormField.EXTENSION, FormField.DELEGATE_NUMBER);

    private FormInput() {}

    /** @param typed by the fields' names; null counts as nothing typed */
    static Map<FormField, String> of(Map<String, String> typed) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            String text = typed.get(field.name());
            values.put(field, text == null ? "" : normalized(field, text));
        }
        return values;
    }

    private static String normalized(FormField field, String typed) {
        String text = InputNormalizer.text(typed);
        if (PHONES.contains(field)) {
            text = InputNormalizer.compact(typed)
                    .replaceAll("[()./]", "")
                    .replaceFirst("^(\\+90|0090|90(?=.{10}$)|0)", "");
        } else if (NUMBERS.contains(field)) {
            text = InputNormalizer.compact(typed).replaceAll("[.,]", "");
        }
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
