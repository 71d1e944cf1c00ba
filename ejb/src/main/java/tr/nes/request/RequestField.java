package tr.nes.request;

import java.util.Set;

/** What an order asks for, in the order of the forms. */
public enum RequestField {
    READER(true, "MINI", "DESKTOP"),
    QUANTITY(true),
    /** How many credits. */
    PACKAGE(true),
    LEGAL_FORM(true, "JOINT_STOCK", "LIMITED", "SOLE_TRADER", "PARTNERSHIP", "COOPERATIVE", "ASSOCIATION", "OTHER"),
    /** Whether all who sign for it are Turkish citizens. */
    PARTNERS(true, "TURKISH", "FOREIGN"),
    /** Vergi Kimlik No or identity number. */
    PAYER_NUMBER(true),
    /** Name or registered title. */
    NAME(true),
    TAX_OFFICE(true),
    /** 16 digits. */
    MERSIS(false),
    /** Whom we ask. */
    CONTACT(true),
    SIGNER_NUMBER(true),
    SIGNER_NAME(true),
    MEDIUM(true, "CARD", "HSM"),
    ADDRESS(true),
    /** Two digits. */
    PROVINCE(true),
    DISTRICT(true),
    POSTAL_CODE(true),
    INVOICE_ADDRESS(false),
    /** 5XXXXXXXXX */
    PHONE(true),
    MAIL(true);

    private final boolean required;
    private final Set<String> choices;

    RequestField(boolean required, String... choices) {
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

    /** What is wrong with a field. */
    public enum RequestFault {
        MISSING,
        /** Not of the field's format, or none of its choices. */
        WRONG,
        /** The check digit of a number doesn't fit. */
        CHECK_DIGIT,
        /** The district is not in the province. */
        NOT_IN_PROVINCE,
        /** The postal code begins with another province's number. */
        OTHER_PROVINCE
    }
}
