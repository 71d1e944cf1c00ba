package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** Another reader has this id. */
public class ReaderIdTaken extends DomainException {

    private static final long serialVersionUID = 1L;
}
