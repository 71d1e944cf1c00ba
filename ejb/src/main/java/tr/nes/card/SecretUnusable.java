package tr.nes.card;

import tr.nes.shared.DomainException;

/** What was given as a PUK does not open here, or is not 4 to 16 digits. */
public class SecretUnusable extends DomainException {

    private static final long serialVersionUID = 1L;
}
