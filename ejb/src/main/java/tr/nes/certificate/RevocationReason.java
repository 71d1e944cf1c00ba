package tr.nes.certificate;

import java.util.List;

/** Why a certificate is not good: the CRLReason codes that are used here (RFC 5280 §5.3.1). */
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

    /** What a holder may say, the gravest first. */
    public static List<RevocationReason> forHolders() {
        return FOR_HOLDERS;
    }

    /** The CRLReason's value. */
    public int code() {
        return code;
    }
}
