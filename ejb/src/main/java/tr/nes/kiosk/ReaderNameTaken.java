package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The attached reader is registered under another id. */
public class ReaderNameTaken extends DomainException {

    private static final long serialVersionUID = 1L;
}
