package tr.nes.card;

import tr.nes.shared.DomainException;

/** What this kind of card needs was never confirmed on a real card, and is not switched on. */
public class NotConfirmed extends DomainException {

    private static final long serialVersionUID = 1L;
}
