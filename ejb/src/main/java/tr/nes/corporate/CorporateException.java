package tr.nes.corporate;

import tr.nes.shared.DomainException;

/** A violated rule of bodies and their certificates. */
public class CorporateException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CorporateException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** There is none, or the caller does not act for it. */
        BODY_UNKNOWN,
        /** Number, title or mail address of a body are none. */
        BODY_WRONG,
        /** It does not wait for a key. */
        BODY_ORDER_STATE,
        /** Identity number or name are none. */
        REPRESENTATIVE_WRONG,
        /** There is none of this id, or it ended. */
        REPRESENTATIVE_UNKNOWN,
        /** The caller would confirm himself. */
        OWN_MATTER,
        /** Somebody else has to confirm. */
        OWN_PROPOSAL,
        /** Not a certificate request (PKCS#10), in PEM or DER. */
        REQUEST_UNREADABLE,
        /** Its signature does not prove that the sender has the key, or is made with an algorithm that proves nothing. */
        PROOF_WRONG,
        /** Neither RSA nor on the curve P-256, P-384 or P-521. */
        KEY_TYPE,
        /** RSA with less than 2048 or more than 8192 bits. */
        KEY_SIZE,
        /** It can be broken, or its exponent is out of bounds. */
        KEY_WEAK,
        /** Another certificate was ordered or issued for it. */
        KEY_USED
    }
}
