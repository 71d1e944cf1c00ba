package tr.nes.audit;

import tr.nes.shared.DomainException;

/** The trail fits its anchors. */
public class NothingToAccept extends DomainException {

    private static final long serialVersionUID = 1L;
}
