package tr.nes.card;

import tr.nes.shared.DomainException;

/** The stored PUK was refused by the card; the back office has to replace it. */
public class SecretQuarantined extends DomainException {

    private static final long serialVersionUID = 1L;
}
