package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** The certificate's state does not allow the operation; the message names both. */
public class NotInThisState extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CertificateOperation operation;
    private final CertificateStatus status;

    public NotInThisState(CertificateOperation operation, CertificateStatus status) {
        super(operation + " of a certificate that is " + status);
        this.operation = operation;
        this.status = status;
    }

    public CertificateOperation operation() {
        return operation;
    }

    public CertificateStatus status() {
        return status;
    }
}
