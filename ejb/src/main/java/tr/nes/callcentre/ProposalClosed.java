package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** There is no such proposal, it was decided already, or its time is over. */
public class ProposalClosed extends DomainException {

    private static final long serialVersionUID = 1L;
}
