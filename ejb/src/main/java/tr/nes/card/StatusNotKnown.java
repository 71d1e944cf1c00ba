package tr.nes.card;

import tr.nes.shared.DomainException;

/** The authority did not tell where the card's certificate stands now, and without that nothing is signed. */
public class StatusNotKnown extends DomainException {

    private static final long serialVersionUID = 1L;
}
