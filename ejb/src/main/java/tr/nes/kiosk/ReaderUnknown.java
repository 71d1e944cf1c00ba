package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** No reader has this id. */
public class ReaderUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
