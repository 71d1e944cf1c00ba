package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** Somebody else suspended the certificate; only he lifts the hold. */
public class HoldOfAnother extends DomainException {

    private static final long serialVersionUID = 1L;
}
