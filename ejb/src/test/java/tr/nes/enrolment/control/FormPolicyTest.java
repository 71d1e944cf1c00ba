package tr.nes.enrolment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.testing.Forms;

class FormPolicyTest {

    private static final String APPLICANT = "10000000146";

    @Test
    void aCompleteFormHasNoFault() {
        assertThat(FormPolicy.faults(Forms.complete(), APPLICANT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRequiredFieldMustNotBeEmpty(FormField field) {
        Map<FormField, String> form = new EnumMap<>(Forms.complete());
        form.remove(field);
        if (field.isRequired()) {
            assertThat(FormPolicy.faults(form, APPLICANT)).containsEntry(field, FormFault.MISSING);
        } else {
            assertThat(FormPolicy.faults(form, APPLICANT)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "READER, LARGE, WRONG",
        "VALIDITY, 4, WRONG",
        "PUBLICATION, MAYBE, WRONG",
        "LIMIT, -5, WRONG",
        "LIMIT, 1e9, WRONG",
        "BIRTH_PLACE, <b>x, WRONG",
        "ADDRESS, kısa, WRONG",
        "PROVINCE, 82, WRONG",
        "PROVINCE, 34, OTHER",
        "DISTRICT, Kadıköy, NOT_IN_PROVINCE",
        "POSTAL_CODE, 34710, OTHER_PROVINCE",
        "POSTAL_CODE, 0610, WRONG",
        "MAIL, aday@, WRONG",
        "WORK_PHONE, 123, WRONG",
        "EXTENSION, 12a, WRONG",
        "MOBILE, 4500000004, WRONG",
        "OPERATOR, BELL, WRONG",
        "HOME_PHONE, 5, WRONG",
        "CHANNEL, FAX, WRONG"
    })
    void aWrongValueIsNamed(FormField field, String value, String fault) {
        Map<FormField, String> form = new EnumMap<>(Forms.complete());
        form.put(field, value);
        Map<FormField, FormFault> faults = FormPolicy.faults(form, APPLICANT);
        if (fault.equals("OTHER")) {
            assertThat(faults)
                    .containsOnlyKeys(FormField.DISTRICT, FormField.POSTAL_CODE)
                    .containsEntry(FormField.POSTAL_CODE, FormFault.OTHER_PROVINCE);
        } else {
            assertThat(faults).containsEntry(field, FormFault.valueOf(fault));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "15070909146, Ayşe Gül Öz-Er, ,                ",
        "15070909146, ,               DELEGATE_NAME,   MISSING",
        ",            Ayşe Öz,        DELEGATE_NUMBER, MISSING",
        "15070909147, Ayşe Öz,        DELEGATE_NUMBER, WRONG",
        "15070909146, <b>,            DELEGATE_NAME,   WRONG",
        "10000000146, Ayşe Öz,        DELEGATE_NUMBER, OWN_NUMBER"
    })
    void aDelegateHasNumberAndName_andIsSomebodyElse(String number, String name, FormField field, FormFault fault) {
        Map<FormField, String> form = new EnumMap<>(Forms.complete());
        form.put(FormField.DELEGATE_NUMBER, number == null ? "" : number);
        form.put(FormField.DELEGATE_NAME, name == null ? "" : name);
        assertThat(FormPolicy.faults(form, APPLICANT)).isEqualTo(field == null ? Map.of() : Map.of(field, fault));
    }

    @Test
    void theDataHaveAllProvincesOnce() {
        assertThat(Provinces.all()).hasSize(81).doesNotHaveDuplicates();
        assertThat(Provinces.all()).extracting("code").isSorted().contains("01", "81");
        assertThat(Provinces.all())
                .allSatisfy(province ->
                        assertThat(province.districts()).isNotEmpty().doesNotHaveDuplicates());
        assertThat(Provinces.all().stream()
                        .mapToInt(each -> each.districts().size())
                        .sum())
                .isEqualTo(973);
    }
}
