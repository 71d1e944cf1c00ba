package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** The caller has no such call, or it began too long ago. */
public class CallOver extends DomainException {

    private static final long serialVersionUID = 1L;
}
