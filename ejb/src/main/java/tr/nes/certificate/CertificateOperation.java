package tr.nes.certificate;

/** Operations in a certificate's life cycle. */
public enum CertificateOperation {
    /** The card was handed over. */
    DELIVER,
    /** A renewal that waited for the end of the old certificate becomes valid. */
    START,
    /** Kullanıma Aç: the first release of the hold; implies receipt. */
    ACTIVATE,
    /** Askıya Al. */
    SUSPEND,
    /** Askıdan İndir. */
    REINSTATE,
    /** İptal; final. */
    REVOKE,
    /** The end of its validity was reached; final. */
    EXPIRE
}
