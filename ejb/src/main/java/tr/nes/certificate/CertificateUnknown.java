package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** The caller has no certificate with this serial number. */
public class CertificateUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
