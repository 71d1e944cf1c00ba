package tr.nes.enrolment;

/** How somebody's identity was proven; data of a staff list and a code by SMS prove nothing. */
public enum ProofMethod {
    /** An officer or member of staff saw the person with an official document. */
    FACE_TO_FACE,
    /** A valid qualified signature of the person's own. */
    E_SIGNATURE,
    /** A consent that was given by a qualified signature. */
    CONSENT,
    E_DEVLET,
    /** The chip of an identity document, read by NFC, with video (ICAO 9303). */
    NFC_VIDEO,
    /** A signature by the chip of the identity card (TCKK). */
    IDENTITY_CARD
}
