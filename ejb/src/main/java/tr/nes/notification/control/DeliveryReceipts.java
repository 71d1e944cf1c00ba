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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
            MessageReference name = new MessageReference(reference);
            known(name, report -> report.message() == null)
                    .orElseGet(() -> first(name))
                    .belongTo(message);
        }
        conclude(locked);
    }

    /**
     * @param references under which the report names the part, at least one
     * @param delivered whether the part arrived; false means it never will
     */
    @PermitAll
    public void arrived(List<String> references, boolean delivered) {
        List<MessageReference> names =
                references.stream().map(MessageReference::new).toList();
        DeliveryReceipt receipt = names.stream()
                .flatMap(name -> known(name, DeliveryReceipt::isAwaited).stream())
                .findFirst()
                .orElseGet(() -> first(names.get(0)));
        receipt.report(delivered, clock.instant());
        if (receipt.message() != null) {
            conclude(locked(receipt.message()));
        }
    }

    /** @param fits whether a name in the other notation can mean this one */
    private Optional<DeliveryReceipt> known(MessageReference name, Predicate<DeliveryReceipt> fits) {
        Stream<DeliveryReceipt> exact = found(name.exact());
        Stream<DeliveryReceipt> converted = found(name.converted()).filter(fits);
        return Stream.concat(exact, converted).findFirst();
    }

    private Stream<DeliveryReceipt> found(List<String> references) {
        return references.stream()
                .map(reference -> database.find(DeliveryReceipt.class, reference))
                .filter(Objects::nonNull);
    }

    private DeliveryReceipt first(MessageReference name) {
        DeliveryReceipt first = new DeliveryReceipt(name.canonical(), clock.instant());
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
