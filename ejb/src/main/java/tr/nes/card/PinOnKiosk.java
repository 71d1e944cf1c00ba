package tr.nes.card;

import tr.nes.shared.DomainException;

/** A stored PIN is never shown on the screen of a kiosk. */
public class PinOnKiosk extends DomainException {

    private static final long serialVersionUID = 1L;
}
