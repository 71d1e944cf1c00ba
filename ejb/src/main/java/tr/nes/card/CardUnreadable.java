package tr.nes.card;

import tr.nes.shared.DomainException;

/** The card answered in a way that we do not understand; nothing was changed. */
public class CardUnreadable extends DomainException {

    private static final long serialVersionUID = 1L;
}
