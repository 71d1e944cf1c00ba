package tr.nes.card;

import tr.nes.shared.DomainException;

/** What the card gave is no signature by its certificate's key. */
public class SignatureInvalid extends DomainException {

    private static final long serialVersionUID = 1L;
}
