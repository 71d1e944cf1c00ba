package tr.nes.institution;

/** Who pays for the certificates. */
public enum Payer {
    INSTITUTION,
    PERSON
}
