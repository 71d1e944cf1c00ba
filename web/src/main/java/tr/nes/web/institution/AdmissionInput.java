package tr.nes.web.institution;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tr.nes.institution.InstitutionField;
import tr.nes.web.shell.InputNormalizer;

/** What was typed about an institution, without what people put between digits. */
final class AdmissionInput {

    private static final int LONGEST = 400;
    private static final Set<InstitutionField> NUMBERS = EnumSet.of(
            InstitutionField.TAX,
            InstitutionField.DETSIS,
            InstitutionField.MERSIS,
            InstitutionField.QUOTA,
            InstitutionField.OFFICER_NUMBER);
    private static final Set<InstitutionField> DAYS =
            EnumSet.of(InstitutionField.PROTOCOL_DATE, InstitutionField.OFFICER_BIRTH_DATE);

    private AdmissionInput() {}

    /** @param typed by the fields' names; null counts as nothing typed */
    static Map<InstitutionField, String> of(List<InstitutionField> fields, Map<String, String> typed) {
        Map<InstitutionField, String> values = new EnumMap<>(InstitutionField.class);
        for (InstitutionField field : fields) {
            String text = typed.get(field.name());
            values.put(field, text == null ? "" : normalized(field, text));
        }
        return values;
    }

    private static String normalized(InstitutionField field, String typed) {
        String text = InputNormalizer.text(typed);
        if (NUMBERS.contains(field)) {
            text = InputNormalizer.compact(typed);
        } else if (DAYS.contains(field)) {
            text = text.replace('/', '.');
        } else if (field == InstitutionField.OFFICER_PHONE) {
            text = InputNormalizer.compact(typed)
                    .replaceAll("[()./]", "")
                    .replaceFirst("^(\\+90|0090|90(?=.{10}$)|0)", "");
        }
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
