package tr.nes.enrolment.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hibernate.annotations.BatchSize;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.FormField;
import tr.nes.institution.StaffLine;
import tr.nes.shared.MobilePhone;

/** What an applicant typed, right or wrong, and whether it was declared true. */
@Embeddable
public class FormContent {

    @Column(name = "declared_at")
    private Instant declaredAt;

    /** Forms printed of an earlier one are void. */
    private int revision;

    /** Lists of thousands read theirs by the hundred. */
    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "application_field", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<FormField, String> fields = new EnumMap<>(FormField.class);

    protected FormContent() {}

    FormContent(StaffLine line) {
        fields.put(FormField.VALIDITY, "3");
        fields.put(FormField.LIMIT, "0");
        fields.put(FormField.MAIL, line.mail());
        if (line.birthPlace() != null) {
            fields.put(FormField.BIRTH_PLACE, line.birthPlace());
        }
        if (line.phone() != null) {
            fields.put(FormField.MOBILE, line.phone().national());
        }
    }

    void keep(Map<FormField, String> typed) {
        typed.forEach((field, text) -> {
            String before = text.isEmpty() ? fields.remove(field) : fields.put(field, text);
            if (!text.equals(before == null ? "" : before)) {
                revise();
            }
        });
    }

    void declare(Instant now) {
        declaredAt = now;
        revision++;
    }

    void revise() {
        declaredAt = null;
    }

    int revision() {
        return revision;
    }

    boolean isDeclared() {
        return declaredAt != null;
    }

    /** @throws ApplicationException FORM_INCOMPLETE if no phone was typed */
    MobilePhone phone() {
        try {
            return new MobilePhone(fields.get(FormField.MOBILE));
        } catch (IllegalArgumentException none) {
            throw new ApplicationException(Reason.FORM_INCOMPLETE);
        }
    }

    Map<FormField, String> values() {
        return Map.copyOf(fields);
    }
}
