package tr.nes.institution;

/** Which comes first: the officer's signed list of people, or a person's form. */
public enum EnrolmentOrder {
    LIST_FIRST,
    FORM_FIRST,
    BOTH
}
