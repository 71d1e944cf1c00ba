package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** Fewer than two questions were answered, or there is no note. */
public class CheckIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;
}
