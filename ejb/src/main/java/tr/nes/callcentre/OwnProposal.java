package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** Who proposed does not decide. */
public class OwnProposal extends DomainException {

    private static final long serialVersionUID = 1L;
}
