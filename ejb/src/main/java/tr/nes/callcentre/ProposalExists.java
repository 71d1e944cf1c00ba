package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** The same is proposed already and waits for a decision. */
public class ProposalExists extends DomainException {

    private static final long serialVersionUID = 1L;
}
