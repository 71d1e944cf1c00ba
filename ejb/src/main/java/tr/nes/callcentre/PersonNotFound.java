package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** Nobody has this identity number. */
public class PersonNotFound extends DomainException {

    private static final long serialVersionUID = 1L;
}
