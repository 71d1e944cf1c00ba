package tr.nes.notification;

import tr.nes.shared.DomainException;

/** A message got stale and is not sent any more. */
public class MessageExpired extends DomainException {

    private static final long serialVersionUID = 1L;
}
