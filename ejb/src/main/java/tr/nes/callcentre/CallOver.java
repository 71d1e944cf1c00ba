package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** There is no such call of the caller's, or it began too long ago. */
public class CallOver extends DomainException {

    private static final long serialVersionUID = 1L;
}
