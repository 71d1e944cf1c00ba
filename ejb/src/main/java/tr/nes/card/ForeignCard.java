package tr.nes.card;

import tr.nes.shared.DomainException;

/** The card in the reader is not the one that was chosen, or not a card of this holder. */
public class ForeignCard extends DomainException {

    private static final long serialVersionUID = 1L;
}
