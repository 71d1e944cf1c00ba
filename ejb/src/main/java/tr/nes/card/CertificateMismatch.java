package tr.nes.card;

import tr.nes.shared.DomainException;

/** The certificate on the card is not the one that we issued for it: serial numbers may be mixed up. */
public class CertificateMismatch extends DomainException {

    private static final long serialVersionUID = 1L;
}
