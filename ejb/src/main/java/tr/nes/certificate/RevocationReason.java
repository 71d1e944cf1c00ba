package tr.nes.certificate;

import java.util.List;

/** Reasons for revocation or hold: the CRLReason codes used here (RFC 5280 §5.3.1). */
public enum RevocationReason {
    UNSPECIFIED(0),
    KEY_COMPROMISE(1),
    AFFILIATION_CHANGED(3),
    SUPERSEDED(4),
    CESSATION_OF_OPERATION(5),
    CERTIFICATE_HOLD(6),
    PRIVILEGE_WITHDRAWN(9);

    private static final List<RevocationReason> FOR_HOLDERS =
            List.of(KEY_COMPROMISE, AFFILIATION_CHANGED, SUPERSEDED, CESSATION_OF_OPERATION, UNSPECIFIED);

    private final int code;

    RevocationReason(int code) {
        this.code = code;
    }

    /** Reasons that holders may choose, the most serious first. */
    public static List<RevocationReason> forHolders() {
        return FOR_HOLDERS;
    }

    /** Value of the CRLReason. */
    public int code() {
        return code;
    }
}
