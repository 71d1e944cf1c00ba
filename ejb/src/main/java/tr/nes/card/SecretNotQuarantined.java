package tr.nes.card;

import tr.nes.shared.DomainException;

/** The PUK in custody was never refused by the card: it stays. */
public class SecretNotQuarantined extends DomainException {

    private static final long serialVersionUID = 1L;
}
