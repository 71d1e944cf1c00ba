package tr.nes.card;

import tr.nes.shared.DomainException;

/** The certificate on the card is not in use: on hold, revoked, expired or not on record. */
public class SignerNotActive extends DomainException {

    private static final long serialVersionUID = 1L;
}
