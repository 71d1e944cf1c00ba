package tr.nes.notification.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.notification.entity.DeliveryReceipt;
import tr.nes.notification.entity.OutboxMessage;

/**
 * Matches the network's delivery receipts with their messages, whichever is recorded first. An EJB because
 * receipts arrive on a gateway's own threads.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryReceipts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Records the references under which the network reports the parts of a message. */
    @PermitAll
    public void expect(UUID message, List<String> references) {
        OutboxMessage locked = locked(message);
        for (String reference : references) {
            find(reference).belongTo(message);
        }
        conclude(locked);
    }

    /** @param delivered whether the part arrived; false means it never will */
    @PermitAll
    public void arrived(String reference, boolean delivered) {
        DeliveryReceipt receipt = find(reference);
        receipt.report(delivered, clock.instant());
        if (receipt.message() != null) {
            conclude(locked(receipt.message()));
        }
    }

    private DeliveryReceipt find(String reference) {
        DeliveryReceipt known = database.find(DeliveryReceipt.class, reference);
        if (known != null) {
            return known;
        }
        DeliveryReceipt first = new DeliveryReceipt(reference, clock.instant());
        database.persist(first);
        return first;
    }

    private void conclude(OutboxMessage message) {
        List<DeliveryReceipt> parts = database.createQuery(
                        "select r from DeliveryReceipt r where r.message = :message", DeliveryReceipt.class)
                .setParameter("message", message.id())
                .getResultList();
        if (parts.stream().anyMatch(DeliveryReceipt::isBad)) {
            message.reported(false);
        } else if (parts.stream().allMatch(DeliveryReceipt::isGood)) {
            message.reported(true);
        }
    }

    private OutboxMessage locked(UUID id) {
        return database.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
