package tr.nes.request;

/** What only bodies may hold that the register marks as entitled. */
public enum EntitledCertificate {
    /** Elektronik Mühür */
    E_SEAL,
    /** Kurumsal Şifreleme */
    ENCRYPTION
}
