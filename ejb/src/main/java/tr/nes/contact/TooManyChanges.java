package tr.nes.contact;

import tr.nes.shared.DomainException;

/** The caller has entered too many new numbers or addresses; later it is possible again. */
public class TooManyChanges extends DomainException {

    private static final long serialVersionUID = 1L;
}
