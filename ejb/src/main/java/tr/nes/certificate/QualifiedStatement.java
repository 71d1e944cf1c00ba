package tr.nes.certificate;

/** What the QCStatements of a family's certificates declare (ETSI EN 319 412-5). */
public enum QualifiedStatement {
    /** Not qualified: no such extension. */
    NONE,
    /** QcCompliance, QcSSCD, QcType esign: a signature of a person, key in a qualified device. */
    SIGNATURE,
    /** QcCompliance, QcType eseal: a seal of a body; whether its device is qualified is not known. */
    SEAL
}
