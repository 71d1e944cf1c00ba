package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** The person's identity was not checked in this call. */
public class IdentityNotChecked extends DomainException {

    private static final long serialVersionUID = 1L;
}
