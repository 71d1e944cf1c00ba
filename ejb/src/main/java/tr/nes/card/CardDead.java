package tr.nes.card;

import tr.nes.shared.DomainException;

/** The card was destroyed by wrong PUKs and never serves again. */
public class CardDead extends DomainException {

    private static final long serialVersionUID = 1L;
}
