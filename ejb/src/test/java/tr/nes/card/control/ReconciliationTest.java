package tr.nes.card.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.holder.HolderView;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.OpenSecrets;
import tr.nes.testing.People;

/** Operations on a node that will never say how they ended. */
class ReconciliationTest {

    private static final CardSerial SERIAL = new CardSerial("1234A5B67890");

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final Beans beans = new Beans(database, clock, audit, new OpenSecrets());
    private final Reconciliation reconciliation = beans.get(Reconciliation.class);
    private final HolderView person = People.registered(beans);

    @BeforeEach
    void aCardOnRecord() throws Exception {
        database.inNew(() -> {
            database.entityManager().persist(new Card(SERIAL, person.id(), "AKİS 1.2"));
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenNothingWasSent_thenTheCardIsFreeAgainAfterTenMinutes() throws Exception {
        UUID operation = intended(false);
        clock.forward(Reconciliation.GIVEN_UP);
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.INTENDED);

        clock.forward(Duration.ofMillis(1));
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.REFUSED);
    }

    @Test
    void whenAPukMayHaveBeenPresented_thenTheCardStaysBlockedUntilItIsSeen() throws Exception {
        UUID operation = intended(true);
        clock.forward(Reconciliation.GIVEN_UP.plusSeconds(1));
        reconciliation.afterSilence();
        reconciliation.afterSilence();
        assertThat(state(operation)).isEqualTo(OperationState.UNKNOWN);
        assertThat(audit.count(AuditAction.CARD_UNBLOCK_FINISHED, AuditResult.UNKNOWN))
                .isOne();
    }

    private UUID intended(boolean sent) throws Exception {
        CardOperation operation = new CardOperation(
                OperationKind.UNBLOCK, SERIAL, person.id(), "A", "kiosk-1", "a node that is gone", clock.instant());
        if (sent) {
            operation.sending(CardStep.PRESENT_PUK);
        }
        database.inNew(() -> {
            database.entityManager().persist(operation);
            return null;
        });
        return operation.id();
    }

    private OperationState state(UUID operation) throws Exception {
        return database.inNew(() ->
                database.entityManager().find(CardOperation.class, operation).state());
    }
}
