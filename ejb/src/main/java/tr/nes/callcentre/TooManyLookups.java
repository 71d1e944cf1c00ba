package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** The caller has looked up too many people in this minute. */
public class TooManyLookups extends DomainException {

    private static final long serialVersionUID = 1L;
}
