package tr.nes.access.control.webeid;

/**
 * Why a token was refused. The reason goes to the audit trail; the person, and any attacker, gets the same message
 * for all.
 */
public enum TokenRefusal {
    TOO_LONG,
    MALFORMED,
    FORMAT,
    /** None for this session: never requested, already used, or of another session. */
    NO_NONCE,
    NONCE_EXPIRED,
    CERTIFICATE_MALFORMED,
    /** Not issued by a trusted issuer, or not valid according to RFC 5280. */
    ISSUER,
    NOT_YET_VALID,
    EXPIRED,
    KEY_USAGE,
    /** Of the card's signature, or of the issuer's on the certificate. */
    ALGORITHM,
    SIGNATURE,
    /** Issued by our own authority, but not on record. */
    NOT_ON_RECORD,
    NOT_ACTIVE,
    NOT_GOOD,
    /** The status service gave no trustworthy response. */
    STATUS_UNKNOWN,
    /** The status service answered without our nonce, and with a status that is older than is accepted then. */
    STATUS_OLD,
    /** The status service signs with an algorithm that is not accepted here, such as Ed25519. */
    STATUS_ALGORITHM,
    NO_IDENTITY_NUMBER,
    HOLDER_UNKNOWN,
    /** On record for a holder with another identity number. */
    OTHER_HOLDER
}
