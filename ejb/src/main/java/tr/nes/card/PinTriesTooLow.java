package tr.nes.card;

import tr.nes.shared.DomainException;

/** Fewer than two PIN tries remain, or the card does not tell: a wrong old PIN could block it. */
public class PinTriesTooLow extends DomainException {

    private static final long serialVersionUID = 1L;
}
