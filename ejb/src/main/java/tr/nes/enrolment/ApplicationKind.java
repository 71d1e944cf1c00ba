package tr.nes.enrolment;

/** Why a certificate is applied for. */
public enum ApplicationKind {
    FIRST,
    /** The new certificate begins when the old one ends. */
    RENEWAL,
    /** Kayıp Çalıntı: the old certificate is revoked. */
    LOST,
    /** Another name, or another identity number after naturalisation. */
    IDENTITY_CHANGE,
    OTHER,
    /** Kişi Ödemeli: needs no list of the institution; an earlier certificate stays as it is. */
    PERSON_PAID
}
