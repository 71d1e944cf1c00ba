package tr.nes.card;

import tr.nes.shared.DomainException;

/** No PUK is in custody for this card. */
public class NoSecret extends DomainException {

    private static final long serialVersionUID = 1L;
}
