package tr.nes.order;

/** What the price list has prices for. */
public enum FeeItem {
    CERTIFICATE_1_YEAR,
    CERTIFICATE_2_YEARS,
    CERTIFICATE_3_YEARS,
    READER_MINI,
    READER_DESKTOP,
    /** A new card after loss or theft. */
    LOST_CARD,
    /** A new card after the certificate was revoked. */
    AFTER_REVOCATION,
    /** A finished card is made again at the holder's cost. */
    REPLACEMENT_CARD,
    IDENTITY_CHANGE,
    /** Mali Mühür on a smart card. */
    FISCAL_SEAL,
    /** Mali Mühür in the payer's own device, loaded on site. */
    FISCAL_SEAL_HSM,
    /** Elektronik Mühür. */
    E_SEAL,
    /** Kurumsal Şifreleme. */
    ENCRYPTION,
    TIMESTAMP_CREDITS,
    RESENDING
}
