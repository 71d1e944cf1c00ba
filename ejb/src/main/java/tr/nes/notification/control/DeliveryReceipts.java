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
     * @return false if no message of that name is recorded yet: {@link #reunite} then has to follow
     */
    @PermitAll
    public boolean arrived(List<String> references, boolean delivered) {
        List<MessageReference> names =
                references.stream().map(MessageReference::new).toList();
        DeliveryReceipt receipt = names.stream()
                .flatMap(name -> known(name, DeliveryReceipt::isAwaited).stream())
                .findFirst()
                .orElseGet(() -> first(names.get(0)));
        receipt.report(delivered, clock.instant());
        if (receipt.message() == null) {
            return false;
        }
        conclude(locked(receipt.message()));
        return true;
    }

    /**
     * Brings together what {@link #expect} and {@link #arrived} recorded at the same moment under different notations, so
     * that neither saw the other. Both sides call it after their commit: the later of them finds both.
     */
    @PermitAll
    public void reunite(List<String> references) {
        references.stream().map(MessageReference::new).forEach(this::reunite);
    }

    private void reunite(MessageReference name) {
        Optional<UUID> owner = either(name)
                .filter(DeliveryReceipt::isAwaited)
                .map(DeliveryReceipt::message)
                .findFirst();
        if (owner.isEmpty()) {
            return;
        }
        // read again under the lock: of two callers only one finds an orphan
        database.clear();
        OutboxMessage message = locked(owner.get());
        Optional<DeliveryReceipt> orphan =
                either(name).filter(receipt -> receipt.message() == null).findFirst();
        Optional<DeliveryReceipt> awaited =
                either(name).filter(DeliveryReceipt::isAwaited).findFirst();
        if (orphan.isPresent() && awaited.isPresent()) {
            awaited.get().report(orphan.get().isGood(), clock.instant());
            database.remove(orphan.get());
            conclude(message);
        }
    }

    private Stream<DeliveryReceipt> either(MessageReference name) {
        return Stream.concat(found(name.exact()), found(name.converted()));
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
