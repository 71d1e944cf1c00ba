package tr.nes.card;

import tr.nes.shared.DomainException;

/** No PIN is stored for this card (any more), or the stored one can't be unsealed. */
public class PinNotStored extends DomainException {

    private static final long serialVersionUID = 1L;
}
