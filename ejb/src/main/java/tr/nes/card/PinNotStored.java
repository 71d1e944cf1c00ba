package tr.nes.card;

import tr.nes.shared.DomainException;

/** No PIN is kept for this card (any more), or what is kept can't be opened. */
public class PinNotStored extends DomainException {

    private static final long serialVersionUID = 1L;
}
