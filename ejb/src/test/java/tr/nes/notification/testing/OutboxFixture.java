package tr.nes.notification.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tr.nes.audit.AuditFact;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageState;
import tr.nes.notification.Notice;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Notices;
import tr.nes.notification.boundary.Outbox;
import tr.nes.notification.control.Gateways;
import tr.nes.notification.control.OutboxDispatcher;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.shared.MobilePhone;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.UnsealedSecrets;

/**
 * The real outbox and dispatcher with one gateway, driven by a simulated clock. The outbox is empty before and
 * after.
 */
public final class OutboxFixture implements AutoCloseable {

    private final Database database = Database.shared();
    private final AuditLog audit = new AuditLog();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final Beans beans;
    private final MessageGateway gateway;

    public OutboxFixture(Class<? extends MessageGateway> gateway, Object... settings) {
        Object[] given = Stream.concat(
                        Stream.of(clock, audit, new UnsealedSecrets(), new OneGateway()), Arrays.stream(settings))
                .toArray();
        this.beans = new Beans(database, given);
        this.gateway = beans.get(gateway);
        empty();
    }

    private void empty() {
        try {
            database.inNew(() -> {
                database.entityManager()
                        .createQuery("delete from OutboxMessage m")
                        .executeUpdate();
                return database.entityManager()
                        .createQuery("delete from DeliveryReceipt r")
                        .executeUpdate();
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T get(Class<T> type) {
        return beans.get(type);
    }

    public MovingClock clock() {
        return clock;
    }

    public void accept(OutgoingMessage message) throws Exception {
        database.inNew(() -> {
            beans.get(Outbox.class).accept(message);
            return null;
        });
    }

    public void tell(Notice notice, Instant expires) throws Exception {
        database.inNew(() -> {
            beans.get(Notices.class).sms(MobilePhone.ofE164("+905000000001"), notice, expires);
            return null;
        });
    }

    public List<AuditFact> audited() {
        return audit.facts();
    }

    /** Runs the dispatcher once for each simulated second. */
    public void work(int seconds) {
        for (int i = 0; i < seconds; i++) {
            beans.get(OutboxDispatcher.class).deliver(gateway.channel());
            clock.forward(1);
        }
    }

    /** For a simulated day at most. */
    public void workUntil(BooleanSupplier done) {
        for (long i = 0; !done.getAsBoolean(); i++) {
            if (i > Duration.ofDays(1).toSeconds()) {
                throw new AssertionError("never done");
            }
            work(1);
        }
    }

    /** The oldest first. */
    public List<OutboxMessage> messages() {
        try {
            return database.inNew(() -> database.entityManager()
                    .createQuery("select m from OutboxMessage m order by m.acceptedAt, m.id", OutboxMessage.class)
                    .getResultList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public OutboxMessage message() {
        return messages().get(0);
    }

    public boolean nothingIsQueued() {
        return messages().stream().noneMatch(m -> m.state() == MessageState.QUEUED);
    }

    @Override
    public void close() {
        empty();
    }

    private final class OneGateway extends Gateways {

        @Override
        protected Optional<MessageGateway> chosen(Channel channel) {
            return Optional.of(gateway).filter(g -> g.channel() == channel);
        }
    }
}
