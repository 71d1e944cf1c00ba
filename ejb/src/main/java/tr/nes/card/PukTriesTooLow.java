package tr.nes.card;

import tr.nes.shared.DomainException;

/** Fewer than two PUK tries remain, or the card does not tell: the risk of destroying it is too high. */
public class PukTriesTooLow extends DomainException {

    private static final long serialVersionUID = 1L;
}
