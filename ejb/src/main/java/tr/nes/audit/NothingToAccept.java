package tr.nes.audit;

import tr.nes.shared.DomainException;

/** The trail matches its anchors, so there is no deviation to accept. */
public class NothingToAccept extends DomainException {

    private static final long serialVersionUID = 1L;
}
