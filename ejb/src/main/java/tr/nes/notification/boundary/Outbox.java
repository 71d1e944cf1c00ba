package tr.nes.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.notification.MessageAccepted;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.control.MessageBody;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;

/** Accepts messages in the caller's transaction and delivers them after its commit, at least once. */
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Clock clock;

    @Inject
    private Event<MessageAccepted> accepted;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void accept(OutgoingMessage message) {
        accept(message, null);
    }

    /** @param notice what it is about: the template's name; null if there is none */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void accept(OutgoingMessage message, String notice) {
        UUID id = UUID.randomUUID();
        database.persist(new OutboxMessage(
                id, message, notice, seal(id, MessageBody.of(message).joined()), clock.instant()));
        accepted.fire(new MessageAccepted(message.channel()));
    }

    private Sealed seal(UUID id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return secrets.seal(MasterKey.EPOCH, id.toString(), bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
