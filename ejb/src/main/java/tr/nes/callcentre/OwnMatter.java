package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** Staff does not handle its own matters. */
public class OwnMatter extends DomainException {

    private static final long serialVersionUID = 1L;
}
