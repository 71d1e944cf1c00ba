package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** The reader with the chosen card is no longer attached. */
public class ReaderMissing extends DomainException {

    private static final long serialVersionUID = 1L;
}
