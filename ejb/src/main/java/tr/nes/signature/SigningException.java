package tr.nes.signature;

import tr.nes.shared.DomainException;

/** A document was not signed. */
public class SigningException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public SigningException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** It does not wait for this person's signature: changed, withdrawn, signed already, or somebody else's. */
        DOCUMENT_GONE,
        /** What was prepared is too old, was answered before, or belongs to another session. */
        PREPARATION_OVER,
        /** Neither RSA with PKCS#1 v1.5 padding nor ECDSA on P-256 or P-384, over SHA-256. */
        ALGORITHM_NOT_ACCEPTED,
        /** The certificate can't be read, is not ours, or is another person's. */
        FOREIGN_CERTIFICATE,
        /** Suspended, revoked, expired, not in use yet, or not for signatures. */
        CERTIFICATE_NOT_ACTIVE,
        /** The authority did not report the certificate's status. */
        STATUS_UNKNOWN,
        /** The signature is not the signer's over this document. */
        SIGNATURE_WRONG,
        /** The time stamp service gave no usable time stamp. */
        TIME_STAMP_MISSING,
        TOO_MANY
    }
}
