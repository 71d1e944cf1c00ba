package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** The note holds digits that could be a PIN, a code or a number; none of them belongs there. */
public class NoteHoldsSecret extends DomainException {

    private static final long serialVersionUID = 1L;
}
