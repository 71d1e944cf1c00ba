package tr.nes.production.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import java.lang.reflect.UndeclaredThrowableException;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.card.PersonalisationEnded;
import tr.nes.card.control.operation.OperationReconciliation;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationInProduction;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.boundary.OfficerReviews;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.production.CardProduced;
import tr.nes.production.boundary.CardStocks;
import tr.nes.production.boundary.ProductionReaders;
import tr.nes.production.control.ProductionEvents;
import tr.nes.production.control.ProductionRun;
import tr.nes.testing.Beans;
import tr.nes.testing.CertificateSamples;
import tr.nes.testing.Database;

/** An application in production, a reader that makes cards, and an authority. */
public final class ProductionFixture {

    private static final List<KeyPair> KEYS = List.of(TestAuthority.rsa(), TestAuthority.rsa());
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final EnrolmentFixture enrolment = new EnrolmentFixture();
    public final Beans beans = enrolment.institutions.beans;
    public final ReaderName reader = new ReaderName("Production " + COUNT.incrementAndGet());
    public final List<CardProduced> produced = new ArrayList<>();
    public final UUID application;
    private FaultyBlankCard inserted;

    public ProductionFixture() throws CardConnectorException {
        dispatch();
        connect();
        enrolment.institutions.authority.issuesBy(
                order -> CertificateSamples.issue(order.key(), order.notBefore(), order.notAfter()));
        application = officerSigned();
        isCalledByBackOffice();
    }

    /** As CDI does. */
    @SuppressWarnings("unchecked")
    private void dispatch() {
        ProductionEvents observers = new ProductionEvents(beans);
        doAnswer(call -> {
                    Object event = call.getArgument(0);
                    if (event instanceof CardProduced card) {
                        produced.add(card);
                    } else if (event instanceof PersonalisationEnded ended) {
                        observers.ended(ended);
                    } else if (event instanceof ApplicationInProduction application) {
                        observers.queue(application);
                    }
                    return null;
                })
                .when(beans.get(Event.class))
                .fire(any());
    }

    private void connect() throws CardConnectorException {
        CardConnectionFactory readers = beans.get(CardConnectionFactory.class);
        when(readers.transport()).thenReturn("simulated");
        when(readers.transport(any())).thenReturn("simulated");
        when(readers.readers()).thenReturn(List.of(new ReaderSnapshot(reader, true, 1)));
        when(readers.connect(any())).thenAnswer(call -> inserted);
        when(readers.connect(any(), any())).thenAnswer(call -> inserted);
    }

    private UUID officerSigned() {
        UUID id = enrolment.signed().id();
        enrolment.institutions.isCalledBy(enrolment.institutions.person);
        beans.get(OfficerReviews.class)
                .sawInPerson(id, new IdentityDocument(IdentityDocument.Kind.IDENTITY_CARD, "A12B34567"));
        enrolment.move(id, ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        enrolment.move(id, ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
        return id;
    }

    /** Who may decide what the back office has proposed. */
    public void isCalledBySecondPerson() {
        enrolment.institutions.isCalledBy(enrolment.institutions.second);
    }

    public void isCalledByBackOffice() {
        enrolment.institutions.isCalledBy(enrolment.institutions.agent);
    }

    /** From now on nobody else waits. */
    public void take() {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update production_order set state = 'FAILED' where state = 'QUEUED'")
                .executeUpdate());
        beans.get(ProductionApplications.class).take(application);
    }

    /** The only reader of the production. */
    public void startReader() {
        EnrolmentFixture.inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("delete from production_reader")
                .executeUpdate());
        ProductionReaders readers = beans.get(ProductionReaders.class);
        readers.choose(reader);
        readers.start(readers.all().get(0).id());
    }

    /** A blank card of the stock, in the reader. */
    public FaultyBlankCard insertBlank(AkisDialect dialect) {
        isCalledByBackOffice();
        String serial = "BLANK%07d".formatted(COUNT.incrementAndGet());
        beans.get(CardStocks.class).register("Deneme", serial);
        AtomicInteger next = new AtomicInteger();
        inserted = new FaultyBlankCard(
                SimulatedCard.of(dialect)
                        .blank()
                        .serialNumber(serial)
                        .generates(() -> KEYS.get(next.getAndIncrement() % KEYS.size()))
                        .build(),
                reader);
        enrolment.institutions.isCalledByNobody();
        return inserted;
    }

    /** What follows when a card is put into the reader. */
    public void run() {
        try {
            beans.get(ProductionRun.class).run(reader);
        } catch (UndeclaredThrowableException killed) {
            assertThat(killed).hasRootCauseInstanceOf(MakingFault.Killed.class);
            beans.get(OperationReconciliation.class).afterRestart();
        }
    }
}
