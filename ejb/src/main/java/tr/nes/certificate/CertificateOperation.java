package tr.nes.certificate;

/** What can happen to a certificate in its life. */
public enum CertificateOperation {
    /** The card was handed over. */
    DELIVER,
    /** The time of a renewal that waited for the old certificate's end has come. */
    START,
    /** Kullanıma Aç: the first release of the hold; implies receipt. */
    ACTIVATE,
    /** Askıya Al. */
    SUSPEND,
    /** Askıdan İndir. */
    REINSTATE,
    /** İptal; final. */
    REVOKE,
    /** The end of its validity has come; final. */
    EXPIRE
}
