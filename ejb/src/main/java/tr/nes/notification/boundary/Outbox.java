package tr.nes.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import tr.nes.notification.OutgoingMessage;

/** Messages on their way: accepted in the caller's transaction, delivered after its commit, at least once. */
@Stateless
public class Outbox {

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void accept(OutgoingMessage message) {
        throw new UnsupportedOperationException();
    }
}
