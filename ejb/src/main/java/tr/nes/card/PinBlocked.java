package tr.nes.card;

import tr.nes.shared.DomainException;

/** The card takes no PIN any more; it can be unblocked. */
public class PinBlocked extends DomainException {

    private static final long serialVersionUID = 1L;
}
