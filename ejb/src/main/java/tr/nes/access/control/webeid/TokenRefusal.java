package tr.nes.access.control.webeid;

/** Why a token was refused. The reason goes to the audit trail; the person, and any attacker, gets one message for all. */
public enum TokenRefusal {
    TOO_LONG,
    MALFORMED,
    FORMAT,
    /** None for this session: never asked for, used, or of another session. */
    NO_NONCE,
    NONCE_EXPIRED,
    CERTIFICATE_MALFORMED,
    /** Not issued by anybody whom we are told to trust, or not in the form that RFC 5280 demands. */
    ISSUER,
    NOT_YET_VALID,
    EXPIRED,
    KEY_USAGE,
    ALGORITHM,
    SIGNATURE,
    /** Our own authority's, but not on record. */
    NOT_ON_RECORD,
    NOT_ACTIVE,
    NOT_GOOD,
    /** Whoever publishes its status gave no answer that can be believed. */
    STATUS_UNKNOWN,
    NO_IDENTITY_NUMBER,
    HOLDER_UNKNOWN,
    /** On record as somebody's whose identity number is another. */
    OTHER_HOLDER
}
