package tr.nes.notification;

import tr.nes.shared.DomainException;

/** There is no dead letter with this id. */
public class DeadLetterUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
