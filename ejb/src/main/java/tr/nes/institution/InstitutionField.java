package tr.nes.institution;

import java.util.List;
import java.util.stream.Stream;

/** What is asked about an institution that applies, in the order of the form. */
public enum InstitutionField {
    /** Id of the institution above it. */
    PARENT(Step.IDENTITY, false),
    TITLE(Step.IDENTITY, true),
    KIND(Step.IDENTITY, true),
    ADDRESS(Step.IDENTITY, true),
    TAX(Step.NUMBERS, false),
    DETSIS(Step.NUMBERS, false),
    MERSIS(Step.NUMBERS, false),
    MAIL(Step.NUMBERS, true),
    /** Registered electronic mail. */
    KEP(Step.NUMBERS, false),
    PROTOCOL_NUMBER(Step.AGREEMENT, true),
    /** As all days here: day.month.year. */
    PROTOCOL_DATE(Step.AGREEMENT, true),
    /** Evidence that the application in which its people will sign was found to conform. */
    CONFORMITY(Step.AGREEMENT, true),
    PAYER(Step.AGREEMENT, true),
    /** 0 is none. */
    QUOTA(Step.AGREEMENT, true),
    ORDER(Step.AGREEMENT, true),
    PAPER(Step.AGREEMENT, true),
    /** Invoice data: needed where the institution pays. */
    INVOICE_TITLE(Step.AGREEMENT, false),
    INVOICE_OFFICE(Step.AGREEMENT, false),
    INVOICE_ADDRESS(Step.AGREEMENT, false),
    OFFICER_NUMBER(Step.OFFICER, true),
    OFFICER_NAME(Step.OFFICER, true),
    OFFICER_SURNAME(Step.OFFICER, true),
    OFFICER_BIRTH_DATE(Step.OFFICER, true),
    OFFICER_PHONE(Step.OFFICER, true),
    OFFICER_MAIL(Step.OFFICER, true);

    private final Step step;
    private final boolean required;

    InstitutionField(Step step, boolean required) {
        this.step = step;
        this.required = required;
    }

    public Step step() {
        return step;
    }

    public boolean isRequired() {
        return required;
    }

    /** The steps of the flow; the last one shows everything and sends it. */
    public enum Step {
        IDENTITY,
        NUMBERS,
        AGREEMENT,
        /** With the letter that names the first officer. */
        OFFICER,
        SUMMARY;

        /** From 1. */
        public int number() {
            return ordinal() + 1;
        }

        public Step next() {
            return values()[Math.min(SUMMARY.ordinal(), ordinal() + 1)];
        }

        public Step before() {
            return values()[Math.max(0, ordinal() - 1)];
        }

        public List<InstitutionField> fields() {
            return Stream.of(InstitutionField.values())
                    .filter(field -> field.step == this)
                    .toList();
        }
    }

    /** What is wrong with a field. */
    public enum Fault {
        MISSING,
        /** Not of the field's format, or none of its choices. */
        WRONG,
        /** Another institution that is not rejected has the number. */
        TAKEN
    }
}
