package tr.nes.certificate;

import tr.nes.shared.DomainException;

/** Nobody revokes for this reason here. */
public class ReasonNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;
}
