package tr.nes.card;

import tr.nes.shared.DomainException;

/** The card in the reader is no card that we know how to speak to. */
public class UnknownCardType extends DomainException {

    private static final long serialVersionUID = 1L;
}
