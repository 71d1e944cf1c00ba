package tr.nes.enrolment;

import java.util.Set;

/** The fields that an applicant fills in, in the order of the form. */
public enum FormField {
    READER(true, "MINI", "DESKTOP", "NONE"),
    /** Years. */
    VALIDITY(true, "1", "2", "3"),
    /** Whether the certificate is published on the internet; consent, so never preset. */
    PUBLICATION(true, "YES", "NO"),
    /** TL; 0 is none. */
    LIMIT(true),
    BIRTH_PLACE(false),
    ADDRESS(true),
    /** Two digits. */
    PROVINCE(true),
    DISTRICT(true),
    POSTAL_CODE(true),
    MAIL(true),
    WORK_PHONE(true),
    EXTENSION(false),
    MOBILE(true),
    /** As the applicant says: numbers are portable. */
    OPERATOR(false, "TURK_TELEKOM", "TURKCELL", "VODAFONE", "OTHER"),
    HOME_PHONE(false),
    CHANNEL(true, "MAIL", "SMS", "BOTH"),
    /** Identity number of somebody else who may receive the card; with the name, or neither. */
    DELEGATE_NUMBER(false),
    DELEGATE_NAME(false);

    private final boolean required;
    private final Set<String> choices;

    FormField(boolean required, String... choices) {
        this.required = required;
        this.choices = Set.of(choices);
    }

    public boolean isRequired() {
        return required;
    }

    /** Empty if any text may be typed. */
    public Set<String> choices() {
        return choices;
    }

    /** What is wrong with a field of the form. */
    public enum FormFault {
        MISSING,
        /** Not of the field's format, or none of its choices. */
        WRONG,
        /** The district is not in the province. */
        NOT_IN_PROVINCE,
        /** The postal code begins with another province's number. */
        OTHER_PROVINCE,
        /** It is the applicant's own. */
        OWN_NUMBER
    }
}
